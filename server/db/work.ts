import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma } from '@/prisma/generated/client';
import { processWide } from '@/server/process-wide';
import { within } from '@/server/within';
import type { Doors } from './connection';
import { NestedWriteError } from './errors';
import type { RawWriter } from './raw';
import type { Tx } from './types';

/**
 * A work that lasts longer awaits something other than its `tx`, which settles without leaving this process.
 */
const deadline = 5_000;

interface Turn {
  open: boolean;
}

// A work must be recognised whichever copy of this file looks.
const current = processWide('turn', () => new AsyncLocalStorage<Turn>());

/** @throws NestedWriteError inside a work, where a second write would wait for the first for ever. */
export function assertOutside(door: 'read' | 'write'): void {
  if (current.getStore()?.open) throw new NestedWriteError(door);
}

/** Waits for its turn and runs one work in one transaction. */
export async function runWork<T>({ queue, writer }: Doors, work: (tx: Tx) => Promise<T>, patience?: number): Promise<T> {
  const leave = await queue.enter(patience);
  try {
    const { raw } = await writer.wire();
    // Prisma's own limit would leave the promise of a hanging work pending, and with it everybody behind.
    return await writer.client.$transaction((tx) => bounded(work, tx, raw), { timeout: 2 * deadline });
  } finally {
    leave();
  }
}

async function bounded<T>(
  work: (tx: Tx) => Promise<T>,
  models: Prisma.TransactionClient,
  raw: RawWriter,
): Promise<T> {
  const turn: Turn = { open: true };
  const late = (): never => {
    throw new Error(`A work of write() had not ended after ${deadline} ms.`);
  };
  try {
    return await within(deadline, current.run(turn, () => work(txOver(models, raw, turn))), late);
  } finally {
    turn.open = false;
  }
}

/** Plain statements know no transaction: one that comes late would commit by itself, or join a stranger's. */
function txOver(models: Prisma.TransactionClient, raw: RawWriter, turn: Turn): Tx {
  const guarded =
    <A extends unknown[], R>(statement: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      turn.open
        ? statement(...args)
        : Promise.reject(new Error('This transaction has ended: await every statement.'));
  return Object.create(models, {
    $queryRaw: { value: guarded(raw.$queryRaw) },
    $executeRaw: { value: guarded(raw.$executeRaw) },
  }) as Tx;
}
