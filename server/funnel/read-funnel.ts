import { type FloorRow, type FunnelReport, type SourceRow, totalOf } from '@/domain/funnel/funnel-report';
import { roundOutcome, type RoundOutcome, spansAround } from '@/domain/funnel/leaflets';
import { type FloorFacts, nextFloors } from '@/domain/funnel/next-floor';
import { type Period, type Span, spanOf } from '@/domain/funnel/period';
import { type Source, sourceKey } from '@/domain/funnel/source';
import { type FunnelCounts, noPhones } from '@/domain/funnel/trail';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { addDays, type LocalDate, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { loadShop } from '@/server/menu/load-shops';
import { countedSince, countSpan } from './count-span';
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

/** What may be scanned, and whatever brought somebody. */
function rowsOf(sources: readonly Source[], counts: Counts, ever: Counts): SourceRow[] {
  return sources
    .map((source) => ({ ...source, ...countsOf(source, counts), everNewcomers: countsOf(source, ever).newcomers }))
    .filter(({ kind, state, phones }) => phones > 0 || (kind !== 'link' && state === 'live'));
}

const onFloor = (floor: string, sources: readonly Source[], counts: Counts): FunnelCounts =>
  totalOf(sources.filter((source) => source.floor === floor).map((source) => countsOf(source, counts)));

async function floorsOf({ shopId, sources, zone }: Asking, counts: Counts, span: Span): Promise<FloorRow[]> {
  const [{ floors }, orders] = await Promise.all([loadBuilding(), ordersByFloor(shopId, span, zone)]);
  const row = (floor: string, isGone: boolean) => ({ floor, isGone, ...onFloor(floor, sources, counts), orders: orders.get(floor) ?? 0 });
  const standing = floors.map(({ label }) => label);
  const gone = [...new Set([...sources.map(({ floor }) => floor), ...orders.keys()])].filter((floor) => !standing.includes(floor));
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

/** The last time that placards went up of which a day is over, by floor. */
async function readRound({ shopId, sources, zone, today }: Asking): Promise<RoundOutcome | null> {
  const made = sources.flatMap(({ since, floor }) => (since === null ? [] : [{ on: localTime(new Date(since), zone).date, floor }]));
  const on = made.map((each) => each.on).filter((date) => date < addDays(today, -1) || date === addDays(today, -1)).toSorted().at(-1);
  const spans = on === undefined ? null : spansAround(on, today);
  if (on === undefined || spans === null) return null;
  const floors = [...new Set(made.filter((each) => each.on === on).map(({ floor }) => floor))];
  const [before, after] = await Promise.all([ordersByFloor(shopId, spans.before, zone), ordersByFloor(shopId, spans.after, zone)]);
  return roundOutcome({ on, floors }, spans, { before, after });
}

/**
 * The way from a scan to a second order by source and floor, what it says of where to go next, and what the last round of paper
 * was followed by. Scans are the building's; menus, carts and orders are those of the shop that is asked for.
 * Errors: not_found (another's shop), forbidden (all but its owner; of the building, all but who owns every shop).
 */
export async function readFunnel(actor: StaffActor, { shop, period }: FunnelAsked): Promise<Result<FunnelReport>> {
  const may = await mayRead(actor, shop);
  if (!may.ok) return may;
  const [{ timeZone: zone }, sources] = await Promise.all([loadBuilding(), loadSources()]);
  const today = localTime(now(), zone).date;
  const asking: Asking = { shop, period, shopId: may.value, sources, zone, today };
  const span = spanOf(period, today);
  const [counts, ever, since] = await Promise.all([countSpan(may.value, span), countSpan(may.value, spanOf('all', today)), countedSince()]);
  const [floors, next, round] = await Promise.all([floorsOf(asking, counts, span), findNext(asking), readRound(asking)]);
  // What paper costs concerns the building; beside one shop's new customers it would say something else.
  const priced = shop === null ? sources : sources.map((source) => ({ ...source, printing: null, coupons: null }));
  const runs = shop === null ? await listPrintRuns() : null;
  return ok({ shop, period, span, since, rows: rowsOf(priced, counts, ever), floors, next, round, runs });
}
