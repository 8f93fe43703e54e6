'use client';
import { costPerNewcomer, type SourceRow, totalOf } from '@/domain/funnel/funnel-report';
import { sourceKey } from '@/domain/funnel/source';
import { funnelSteps } from '@/domain/funnel/trail';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import { formatFen } from '@/i18n/money';
import styles from './funnel.module.css';
import type { PartProps } from './funnel';

const amount = (of: number | null): string => (of === null ? '–' : formatFen(fen(of)));

/** `27 · placard · version 2`. */
function nameOf({ floor, kind, version, state }: SourceRow, text: FunnelMessages): string {
  const parts = [fill(text.next.floor, { floor }), text.kinds[kind]];
  if (version !== null) parts.push(fill(text.version, { version }));
  if (state === 'over') parts.push(text.over);
  return parts.join(' · ');
}

/** What all of it cost, of what anybody has said the cost of. */
const summed = (rows: readonly SourceRow[], of: 'printing' | 'coupons'): number | null =>
  rows.some((row) => row[of] !== null) ? rows.reduce((sum, row) => sum + (row[of] ?? 0), 0) : null;

function Costs({ row }: { row: Pick<SourceRow, 'newcomers' | 'printing' | 'coupons' | 'everNewcomers'> }) {
  return (
    <>
      <td>{row.newcomers}</td>
      <td>{amount(row.printing)}</td>
      <td>{amount(row.coupons)}</td>
      <td>{amount(costPerNewcomer(row))}</td>
    </>
  );
}

/** A row a source: how many phones came how far, and what a new customer cost. */
export function BySource({ report: { rows, runs }, text }: PartProps) {
  if (rows.length === 0) return <p className="window">{text.nothing}</p>;
  const total = totalOf(rows);
  const priced = rows.filter(({ printing, coupons }) => printing !== null || coupons !== null);
  const spent = { printing: summed(rows, 'printing'), coupons: summed(rows, 'coupons'), everNewcomers: priced.reduce((sum, row) => sum + row.everNewcomers, 0) };
  const costs = [text.newcomers, text.printing, text.coupons, text.perNewcomer];
  return (
    <section aria-label={text.source}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.source}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[text.source, ...funnelSteps.map((step) => text.steps[step]), ...(runs === null ? [] : costs)].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <tr key={sourceKey(row)}>
                <th scope="row">{nameOf(row, text)}</th>
                {funnelSteps.map((step) => (
                  <td key={step}>{row[step]}</td>
                ))}
                {runs !== null && <Costs row={row} />}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              {funnelSteps.map((step) => (
                <td key={step}>{total[step]}</td>
              ))}
              {runs !== null && <Costs row={{ ...spent, newcomers: total.newcomers }} />}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.small}>
        {text.totalHint} {runs !== null && text.costHint}
      </p>
    </section>
  );
}
