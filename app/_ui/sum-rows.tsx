/** What adds up to an amount, the last row: names and amounts in words. */
export function SumRows({ rows, className }: { rows: readonly (readonly [name: string, amount: string])[]; className?: string | undefined }) {
  return (
    <dl className={className}>
      {rows.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
