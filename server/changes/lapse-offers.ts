import { now } from '@/server/clock';
import { read } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { byId, readOrderRow } from '@/server/orders/order-row';
import { wakePrinting } from '@/server/printing/wake-printing';
import { transact } from '@/server/transact';
import { takeOut } from './take-out';

type Due = { lineId: string; orderId: string; shopId: string; shop: string };

/**
 * Takes out the lines whose customers have not said in time whether something else may come (rules.md, 8); answers how many.
 * Doing it twice does nothing more.
 */
export async function lapseOffers(): Promise<number> {
  const due = await read().$queryRaw<Due[]>`
    SELECT "b"."lineId", "b"."orderId", "o"."shopId", "s"."slug" AS "shop" FROM "SubstituteOffer" AS "b"
    JOIN "Order" AS "o" ON "o"."id" = "b"."orderId" JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId" WHERE "b"."until" <= ${now()} ORDER BY "b"."until"`;
  let lapsed = 0;
  for (const offer of due) if (await lapse(offer)) lapsed += 1;
  return lapsed;
}

async function lapse({ lineId, orderId, shopId, shop: slug }: Due): Promise<boolean> {
  const shop = await loadShop(slug);
  const at = now();
  const done = await transact(async (tx) => {
    const order = await readOrderRow(tx, byId(orderId));
    const offer = order?.offers.find((each) => each.lineId === lineId);
    const line = order?.lines.find(({ id }) => id === lineId);
    if (!order || !offer || !line || !shop || new Date(offer.until) > at) return false;
    await takeOut(tx, { order, shop, line, why: 'no_answer', by: { actor: 'system', staffId: null, at } });
    return true;
  });
  if (!done.ok) throw new Error(`a substitute could not lapse: ${done.error.code}`);
  if (!done.value) return false;
  forgetAvailability();
  orderChanged({ id: orderId, shopId });
  wakePrinting();
  return true;
}
