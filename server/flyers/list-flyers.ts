import { createHash } from 'node:crypto';
import type { FlyerOrderView, FlyerView, RoundSummary } from '@/domain/flyers/flyer';
import type { Shop } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { manages } from '@/server/staff/shop-rights';
import { standingOf } from './coupon-on-paper';
import { outdatedPicks } from './current-pick';
import { contentFrom, flyerRows } from './flyer-rows';

/** Of orders, those that one looks at; of flyers, those of the last years. */
const [mostOrders, mostFlyers] = [20, 60];

const listed = {
  ...flyerRows,
  codes: { ...flyerRows.codes, include: { floor: true, _count: { select: { scans: true, orders: true } } } },
  printings: true,
  rounds: { include: { floors: true }, orderBy: { startedAt: 'desc' } },
} as const;

const ordersOf = async (flyer: string): Promise<FlyerOrderView[]> => {
  const rows = await read().flyerOrder.findMany({
    where: { code: { flyerId: flyer } }, include: { order: { include: { floor: true } } }, orderBy: { order: { placedAt: 'desc' } }, take: mostOrders,
  });
  return rows.map(({ order }) => ({ floor: order.floor.label, number: order.number, date: order.businessDate, total: fen(order.total) }));
};

/** What the flyer's coupon took off the orders that the flyer brought; one that somebody typed elsewhere is no cost of this paper. */
async function couponSpent(flyer: string, promotion: string | null): Promise<Pick<FlyerView, 'couponCost' | 'couponUses'>> {
  if (promotion === null) return { couponCost: fen(0), couponUses: 0 };
  const { _sum, _count } = await read().orderDiscount.aggregate({
    where: { promotionId: promotion, order: { status: { notIn: ['rejected', 'cancelled'] }, flyer: { code: { flyerId: flyer } } } }, _sum: { amount: true }, _count: true,
  });
  return { couponCost: fen(_sum.amount ?? 0), couponUses: _count };
}

const rowsOf = (shopId: string) => read().flyer.findMany({ where: { shopId }, include: listed, orderBy: { version: 'desc' }, take: mostFlyers });
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const roundsOf = ({ rounds }: Pick<Row, 'rounds'>): RoundSummary[] =>
  rounds.map(({ id, startedAt, startedBy, floors }) => ({
    id, startedAt: startedAt.toISOString(), startedBy, floors: floors.length, done: floors.filter(({ doneAt }) => doneAt !== null).length,
  }));

async function viewOf(row: Row, shop: Shop): Promise<FlyerView> {
  const content = contentFrom(row);
  return {
    ...content,
    id: row.id,
    proof: createHash('sha256').update(JSON.stringify([content, shop.revision])).digest('hex').slice(0, 12),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    printedAt: row.printedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    copies: row.printings.reduce((sum, { copies }) => sum + copies, 0),
    cost: fen(row.printings.reduce((sum, { cost }) => sum + cost, 0)),
    outdated: [...(await outdatedPicks(shop, content.picks)), ...((await standingOf(shop, content.coupon)) === 'good' ? [] : [content.coupon!.code])],
    ...(await couponSpent(row.id, content.coupon?.promotion ?? null)),
    traces: row.codes.map(({ floor, code, _count }) => ({ floor: floor?.label ?? null, code, scans: _count.scans, orders: _count.orders })),
    orders: await ordersOf(row.id),
    rounds: roundsOf(row),
  };
}

/** The flyers of a shop with what they cost and what came of them, the newest first. Errors: not_found, forbidden. */
export async function listFlyers(actor: StaffActor, slug: string): Promise<Result<readonly FlyerView[]>> {
  const allowed = manages(actor, slug);
  if (!allowed.ok) return allowed;
  const shop = await loadShop(slug);
  if (!shop) return fail({ code: 'not_found' });
  return ok(await Promise.all((await rowsOf(shop.id)).map((row) => viewOf(row, shop))));
}
