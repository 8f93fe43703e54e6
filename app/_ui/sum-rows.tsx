import type { ReactNode } from 'react';

type Props = { rows: readonly (readonly [name: string, amount: ReactNode])[]; className?: string | undefined };

/** What adds up to an amount, the last row: names and amounts in words. */
export function SumRows({ rows, className }: Props) {
  return (
    <dl className={className}>
      {rows.map(([name, amount], row) => (
        <div key={row}>
          <dt>{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
