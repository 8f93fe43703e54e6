import type { FunnelReport } from '@/domain/funnel/funnel-report';
import { periods } from '@/domain/funnel/period';
import { readFunnel } from '@/server/funnel/read-funnel';
import { owner } from '../tower';
import { flyerCost } from './world';
import type { Six } from './log';
import type { Oracle } from './oracle';

export type Compared = { figures: number; faults: string[]; milliseconds: number[] };

const none: Six = [0, 0, 0, 0, 0, 0];
const names = ['phones', 'looked', 'carted', 'ordered', 'again', 'newcomers'] as const;

function faultsOf(report: FunnelReport, oracle: Oracle, shop: string | null): { faults: string[]; figures: number } {
  const { from, to } = report.span;
  const expected = oracle.figures(from, to, shop);
  const faults: string[] = [];
  let figures = 0;
  const same = (what: string, shown: number, counted: number) => {
    figures++;
    if (shown !== counted) faults.push(`${report.period} ${from}–${to} ${shop ?? 'building'}: ${what} is ${shown}, done were ${counted}`);
  };
  const shown = new Map(report.rows.map((row) => [`${row.kind} ${row.id}`, row]));
  // A shop's flyers are its own: another's owner does not see them.
  const seen = (key: string) => shop !== 'kitchen' || !key.startsWith('flyer');
  for (const key of new Set([...shown.keys(), ...Object.keys(expected.sources).filter(seen)])) {
    const counted = (seen(key) ? expected.sources[key] : undefined) ?? none;
    names.forEach((name, index) => same(`${name} of ${key}`, shown.get(key)?.[name] ?? 0, counted[index]!));
    same(`coupons of ${key}`, shown.get(key)?.coupons ?? 0, expected.coupons[key] ?? 0);
  }
  const paid = report.rows.filter(({ kind }) => kind === 'flyer').reduce((sum, { printing }) => sum + (printing ?? 0), 0);
  same('what flyers cost', paid, seen('flyer') ? flyerCost : 0);
  const floors = new Map(report.floors.map(({ floor, orders }) => [floor, orders]));
  for (const floor of new Set([...floors.keys(), ...Object.keys(expected.orders)])) {
    same(`orders to ${floor}`, floors.get(floor) ?? 0, expected.orders[floor] ?? 0);
  }
  return { faults, figures };
}

/** Every figure of every report against the oracle: all periods, of the building and of each shop. */
export async function compare(oracle: Oracle): Promise<Compared> {
  const all: Compared = { figures: 0, faults: [], milliseconds: [] };
  for (const period of periods) {
    for (const shop of [null, 'corner', 'kitchen']) {
      const begun = performance.now();
      const report = await readFunnel(owner, { shop, period });
      all.milliseconds.push(performance.now() - begun);
      if (!report.ok) throw new Error(report.error.code);
      const { faults, figures } = faultsOf(report.value, oracle, shop);
      all.faults.push(...faults);
      all.figures += figures;
    }
  }
  return all;
}
