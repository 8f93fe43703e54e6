'use client';
import { costPerNewcomer, type SourceRow, totalOf } from '@/domain/funnel/funnel-report';
import { sourceKey } from '@/domain/funnel/source';
import { type FunnelCounts, funnelSteps } from '@/domain/funnel/trail';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import { formatFen } from '@/i18n/money';
import styles from './funnel.module.css';
import type { PartProps } from './part-props';

const amount = (of: number | null): string => (of === null ? '–' : formatFen(fen(of)));

/** `27 · placard · version 2`. */
function nameOf({ floor, kind, version, state }: SourceRow, text: FunnelMessages): string {
  const parts = [floor === null ? text.building : fill(text.next.floor, { floor }), text.kinds[kind]];
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

type TableProps = PartProps & { priced: boolean };

const Steps = ({ of }: { of: FunnelCounts }) => funnelSteps.map((step) => <td key={step}>{of[step]}</td>);

/** All rows together; the cost of a new customer is that of sources of which anybody has said what they cost. */
function Total({ report: { rows }, text, priced }: TableProps) {
  const total = totalOf(rows);
  const known = rows.filter(({ printing, coupons }) => printing !== null || coupons !== null);
  const everNewcomers = known.reduce((sum, row) => sum + row.everNewcomers, 0);
  return (
    <tr>
      <th scope="row">{text.total}</th>
      <Steps of={total} />
      {priced && <Costs row={{ newcomers: total.newcomers, printing: summed(rows, 'printing'), coupons: summed(rows, 'coupons'), everNewcomers }} />}
    </tr>
  );
}

function Table({ report, text, priced }: TableProps) {
  const costs = [text.newcomers, text.printing, text.coupons, text.perNewcomer];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[text.source, ...funnelSteps.map((step) => text.steps[step]), ...(priced ? costs : [])].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.rows.toReversed().map((row) => (
          <tr key={sourceKey(row)}>
            <th scope="row">{nameOf(row, text)}</th>
            <Steps of={row} />
            {priced && <Costs row={row} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Total report={report} text={text} priced={priced} />
      </tfoot>
    </table>
  );
}

/** A row a source: how many phones came how far, and what a new customer cost. */
export function BySource({ report, text }: PartProps) {
  if (report.rows.length === 0) return <p className="window">{text.nothing}</p>;
  const priced = report.rows.some(({ printing, coupons }) => printing !== null || coupons !== null);
  return (
    <section>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.source}>
        <Table report={report} text={text} priced={priced} />
      </div>
      <p className={styles.small}>
        {text.totalHint} {priced && text.costHint}
      </p>
    </section>
  );
}
