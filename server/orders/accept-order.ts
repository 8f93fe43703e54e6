import { suspensions } from '@/domain/building/notice';
import { chooseStaffTime } from '@/domain/orders/choose-staff-time';
import { type ChosenTime, chooseTime } from '@/domain/orders/choose-time';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { ok, type Result } from '@/domain/result';
import { rideTime } from '@/domain/rides/ride-time';
import { dropTime } from '@/domain/orders/drop-time';
import { openings } from '@/domain/slots/openings';
import { localTime } from '@/domain/time';
import { beatOf, type Load } from '@/domain/slots/capacity';
import { orderLoad } from '@/domain/slots/order-load';
import { hasRoom, type SlotSituation } from '@/domain/slots/windows';
import { readNotices } from '@/server/building/read-notices';
import { type RushColumns, rushIn } from '@/server/menu/rush-columns';
import type { Tx } from '@/server/db';
import { noteOrder } from '@/server/funnel/note-order';
import { admitPhone } from '@/server/links/admit-phone';
import { boardRide } from '@/server/rides/board-ride';
import { notePhone } from '@/server/links/note-phone';
import { ShopMovedError } from './as-shop-stands';
import { enterStaffOrder } from './enter-staff-order';
import { insertOrder } from './insert-order';
import type { Placing } from './placing';
import { findAnswer, replaceKey, storeAnswer } from './placement-key';
import { readSeats, takeSeat } from './seats';
import { takeStock } from './take-stock';
import { refuse } from '@/server/transact';

type Facts = RushColumns & {
  revision: number;
  pausedUntil: Date | null;
  floorId: string;
  placardStatus: string | null;
  flyerWithdrawnAt: Date | null;
};

async function readFacts(tx: Tx, { placardId, flyerCodeId = null, building, shop, judged, drop }: Placing): Promise<Facts> {
  const [facts] = await tx.$queryRaw<Facts[]>`
    SELECT "s"."revision", "s"."pausedUntil", "r"."until" AS "rushUntil", "r"."minutes" AS "rushMinutes",
      "r"."half" AS "rushHalf", "f"."id" AS "floorId", "p"."status" AS "placardStatus", "y"."withdrawnAt" AS "flyerWithdrawnAt"
    FROM "Shop" AS "s"
    JOIN "Floor" AS "f" ON "f"."buildingId" = "s"."buildingId" AND "f"."label" = ${judged.floor} AND "f"."removedAt" IS NULL
    LEFT JOIN "Rush" AS "r" ON "r"."shopId" = "s"."id"
    LEFT JOIN "Placard" AS "p" ON "p"."id" = ${placardId}
    LEFT JOIN "FlyerCode" AS "c" ON "c"."id" = ${flyerCodeId} LEFT JOIN "Flyer" AS "y" ON "y"."id" = "c"."flyerId"
    WHERE "s"."id" = ${shop.id} AND "s"."buildingId" = ${building.id}`;
  if (!facts || facts.revision !== shop.revision) throw new ShopMovedError();
  // It may have been revoked while the order waited for its turn; who is in a group was admitted when they joined.
  const isRevoked = facts.placardStatus === 'revoked' || facts.flyerWithdrawnAt !== null;
  if (!drop && building.requiresScan && isRevoked) refuse({ code: 'not_in_building', reason: 'revoked' });
  return facts;
}

type Held = ChosenTime & { load: Load; isAboveCapacity: boolean };

/** When it is to be there: a group's drop, what staff squeeze in, a ride's own time, or what the customer asks for. */
function timeOf(situation: SlotSituation, { input, staff, boarding, drop }: Placing): Result<ChosenTime> {
  if (drop) return ok(dropTime(drop, situation));
  if (staff) return chooseStaffTime(situation, staff.input.squeezesIn);
  return boarding?.ride ? rideTime(situation, boarding.ride) : chooseTime(situation, input.timing);
}

/** Decides the time by what holds in this transaction, and takes the seat with what the order makes of dishes and bags. */
async function holdTime(tx: Tx, placing: Placing, facts: Facts): Promise<Held> {
  const { input, at, building, shop, judged, paceMinutes } = placing;
  const intervals = openings(shop, building.timeZone, at);
  const taken = await readSeats(tx, shop.id, at, shop.slotMinutes);
  const notices = input.fulfilment === 'pickup' ? [] : await readNotices(tx, at);
  const suspended = suspensions(notices, building, shop.floor, judged.floor);
  const load = orderLoad(judged.lines, shop.limits?.piecesPerBag);
  const { pausedUntil } = facts;
  const situation = { now: at, terms: shop, intervals, pausedUntil, rush: rushIn(facts), taken, load, paceMinutes, suspended };
  const chosen = timeOf(situation, placing);
  if (!chosen.ok) return refuse(chosen.error);
  const beat = beatOf(chosen.value.promisedAt);
  const isAboveCapacity = !hasRoom(situation, beat);
  await takeSeat(tx, shop.id, beat, load);
  return { ...chosen.value, load, isAboveCapacity };
}

/** Numbers start at 1 each business day of a shop and are never given twice, also after a cancel. */
async function nextNumber(tx: Tx, shopId: string, businessDate: string): Promise<number> {
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "DayCounter" ("shopId", "businessDate", "last") VALUES (${shopId}, ${businessDate}, 1)
    ON CONFLICT ("shopId", "businessDate") DO UPDATE SET "last" = "DayCounter"."last" + 1 RETURNING "last"`;
  return counter!.last;
}

/** `mates`: the orders that now share the way with it, each with an event of its own. */
type Acceptance = { result: Result<PlacedOrder>; orderId: string | null; mates: readonly string[] };

/**
 * Everything that makes an order real, in one transaction: stock, seat, number, order, lines, payment, event and the
 * answer under its key. Answers the stored acceptance, with `orderId` only when the order is new.
 * @throws Refusal, which rolls all of it back; ShopMovedError.
 */
export async function acceptOrder(
  tx: Tx,
  placing: Placing,
): Promise<Acceptance> {
  const { input, bodyHash, at, building, shop, judged } = placing;
  // Asked again inside: of a hundred equal requests at once all found nothing outside.
  const earlier = await findAnswer(tx, input.key, bodyHash);
  if (earlier) return { result: earlier, orderId: null, mates: [] };
  if (input.replaces !== null) await replaceKey(tx, input.replaces, at);
  const facts = await readFacts(tx, placing);
  if (placing.link) await admitPhone(tx, { ...placing.link, device: placing.device }, at);
  const time = await holdTime(tx, placing, facts);
  const businessDate = localTime(time.promisedAt, building.timeZone).date;
  const number = await nextNumber(tx, shop.id, businessDate);
  const order = await insertOrder(tx, placing, { ...facts, ...time, businessDate, number });
  const mates = await boardRide(tx, placing, order.id);
  await notePhone(tx, order.id, { ...placing, floor: judged.floor });
  if (placing.flyerCodeId) await tx.flyerOrder.create({ data: { orderId: order.id, codeId: placing.flyerCodeId } });
  const amounts = judged.lines.map(({ item, quantity, grams, parts }) => ({ item, amount: grams ?? quantity, parts }));
  // After the order is written: the ledger's lines point to it.
  await takeStock(tx, amounts, { orderId: order.id, at }, { isHeld: placing.drop !== undefined });
  if (placing.trail) await noteOrder(tx, placing.trail, order.id, at);
  if (placing.staff) await enterStaffOrder(tx, placing, placing.staff, { ...time, ...facts, id: order.id, number });
  const placed: PlacedOrder = {
    token: order.token,
    number,
    shop: shop.slug,
    total: judged.priced.total,
    promisedAt: time.promisedAt.toISOString(),
  };
  await storeAnswer(tx, input.key, bodyHash, placed, at);
  return { result: ok(placed), orderId: order.id, mates };
}
