import type { Tx } from '@/server/db';

/** A transaction in which something happens before the plain statement number `at`, counted from 1. */
export function interruptedTx(tx: Tx, at: number, interrupt: () => void): Tx {
  let statements = 0;
  const counted =
    <A extends unknown[], R>(statement: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      statements += 1;
      if (statements === at) interrupt();
      return statement(...args);
    };
  return Object.create(tx, {
    $queryRaw: { value: counted(tx.$queryRaw) },
    $executeRaw: { value: counted(tx.$executeRaw) },
  }) as Tx;
}
