import { type FloorRow, type FunnelReport, type SourceRow, totalOf } from '@/domain/funnel/funnel-report';
import { type FloorFacts, nextFloors } from '@/domain/funnel/next-floor';
import { type Period, type Span, spanOf } from '@/domain/funnel/period';
import { type Source, sourceKey } from '@/domain/funnel/source';
import { type FunnelCounts, noPhones } from '@/domain/funnel/trail';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { type LocalDate, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { loadShop } from '@/server/menu/load-shops';
import { countedSince, countSpan } from './count-span';
import { readLastRound } from './last-round';
import { ordersByFloor } from './orders-by-floor';
import { listPrintRuns } from './print-runs';
import { loadSources } from './sources/load-sources';

/** `shop` is a slug; null: all of the building. */
export type FunnelAsked = { shop: string | null; period: Period };

type Asking = FunnelAsked & { shopId: string | null; sources: readonly Source[]; zone: string; today: LocalDate };
type Counts = ReadonlyMap<string, FunnelCounts>;

/** Whether this person may see it: all of the building is for who owns all of it, a shop's carts and orders for its owner. */
async function mayRead(actor: StaffActor, shop: string | null): Promise<Result<string | null>> {
  if (shop === null) return (await managesBuilding(actor)) ? ok(null) : fail({ code: 'forbidden' });
  const found = await loadShop(shop);
  if (!found || !canSee(actor, shop)) return fail({ code: 'not_found' });
  return canManage(actor, shop) ? ok(found.id) : fail({ code: 'forbidden' });
}

const countsOf = (source: Source, counts: Counts): FunnelCounts => counts.get(sourceKey(source)) ?? noPhones;

/** Placards that may be scanned, and whatever cost something or brought somebody. */
function rowsOf(sources: readonly Source[], counts: Counts, ever: Counts): SourceRow[] {
  return sources
    .map((source) => ({ ...source, ...countsOf(source, counts), everNewcomers: countsOf(source, ever).newcomers }))
    .filter(({ kind, state, phones, printing, coupons }) => phones > 0 || coupons !== null || (kind === 'flyer' ? printing !== null : kind === 'placard' && state === 'live'));
}

const onFloor = (floor: string, sources: readonly Source[], counts: Counts): FunnelCounts =>
  totalOf(sources.filter((source) => source.floor === floor).map((source) => countsOf(source, counts)));

async function floorsOf({ shopId, sources, zone }: Asking, counts: Counts, span: Span): Promise<FloorRow[]> {
  const [{ floors }, orders] = await Promise.all([loadBuilding(), ordersByFloor(shopId, span, zone)]);
  const row = (floor: string, isGone: boolean) => ({ floor, isGone, ...onFloor(floor, sources, counts), orders: orders.get(floor) ?? 0 });
  const standing = floors.map(({ label }) => label);
  const gone = [...new Set([...sources.flatMap(({ floor }) => floor ?? []), ...orders.keys()])].filter((floor) => !standing.includes(floor));
  return [...gone.map((floor) => row(floor, true)).filter(({ phones, orders: brought }) => phones + brought > 0), ...standing.map((floor) => row(floor, false))];
}

/** Which floor next, by the last four weeks, whatever period is looked at. */
async function findNext(asking: Asking) {
  const { shopId, sources, zone, today } = asking;
  const span = spanOf('month', today);
  const [{ floors }, counts, orders] = await Promise.all([loadBuilding(), countSpan(shopId, span), ordersByFloor(shopId, span, zone)]);
  const hangsFor = (label: string): number | null => {
    const live = sources.filter(({ kind, floor, state }) => kind === 'placard' && floor === label && state === 'live');
    const days = live.map(({ since }) => Math.round((Date.parse(today) - Date.parse(localTime(new Date(since!), zone).date)) / 86_400_000));
    return days.length === 0 ? null : Math.max(...days);
  };
  return nextFloors(
    floors.map(({ label, rooms }): FloorFacts => ({
      ...onFloor(label, sources, counts),
      floor: label,
      rooms: rooms.length,
      orders: orders.get(label) ?? 0,
      hangsFor: hangsFor(label),
    })),
  );
}

/**
 * The way from a scan to a second order by source and floor, what it says of where to go next, and what the last round of paper
 * was followed by. Scans are the building's; menus, carts and orders are those of the shop that is asked for.
 * Errors: not_found (another's shop), forbidden (all but its owner; of the building, all but who owns every shop).
 */
export async function readFunnel(actor: StaffActor, { shop, period }: FunnelAsked): Promise<Result<FunnelReport>> {
  const may = await mayRead(actor, shop);
  if (!may.ok) return may;
  const shopId = may.value;
  const [{ timeZone: zone }, sources] = await Promise.all([loadBuilding(), loadSources({ shop, shopId })]);
  const today = localTime(now(), zone).date;
  const asking: Asking = { shop, period, shopId, sources, zone, today };
  const span = spanOf(period, today);
  const [counts, ever, since] = await Promise.all([countSpan(shopId, span), countSpan(shopId, spanOf('all', today)), countedSince()]);
  const [floors, next, round] = await Promise.all([floorsOf(asking, counts, span), findNext(asking), readLastRound(asking)]);
  // What placards cost concerns the building; beside one shop's new customers it would say something else. A shop's flyers are its own.
  const priced = sources.map((source) => (shop === null || source.shop === shop ? source : { ...source, printing: null }));
  const runs = shop === null ? await listPrintRuns() : null;
  return ok({ shop, period, span, since, rows: rowsOf(priced, counts, ever), floors, next, round, runs });
}
