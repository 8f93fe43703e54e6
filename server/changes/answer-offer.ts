import type { OrderView } from '@/domain/orders/order-view';
import type { Shop } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { byToken, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { readOrder } from '@/server/orders/read-order';
import { wakePrinting } from '@/server/printing/wake-printing';
import { refuse, transact } from '@/server/transact';
import { type By, changeLine } from './change-line';
import { takeOut } from './take-out';

/** `line` is the position of the line that something else was offered for. */
export type OfferAnswer = { token: string; line: number; accept: boolean };

/**
 * The customer says whether something else may come instead of a line. Saying the same again, after a lost reply, is saying
 * it once. Errors: not_found, answered_already (its time was over, the shop took it back, or they had said otherwise), busy.
 */
export async function answerOffer({ token, line, accept }: OfferAnswer): Promise<Result<OrderView>> {
  const found = await readOrderRow(read(), byToken(token));
  const shop = found && (await loadShop(found.shop));
  if (!found || !shop) return fail({ code: 'not_found' });
  const by: By = { actor: 'customer', staffId: null, at: now() };
  const done = await transact((tx) => answer(tx, { token, line, accept }, shop, by));
  if (!done.ok) return done;
  forgetAvailability();
  orderChanged(found);
  wakePrinting();
  return readOrder(token);
}

async function answer(tx: Tx, { token, line: position, accept }: OfferAnswer, shop: Shop, by: By): Promise<void> {
  const order = (await readOrderRow(tx, byToken(token)))!;
  const offer = order.offers.find((each) => each.position === position);
  if (!offer) return checkSaidBefore(order, position, accept);
  if (new Date(offer.until) < by.at) refuse({ code: 'answered_already' });
  const line = order.lines.find(({ id }) => id === offer.lineId)!;
  if (!accept) return takeOut(tx, { order, shop, line, why: 'declined', by });
  // Gone first, so that the change of the line finds nothing to give back: its goods are the order's now.
  await tx.$executeRaw`DELETE FROM "SubstituteOffer" WHERE "lineId" = ${line.id}`;
  return changeLine(tx, { order, shop, line, why: 'swapped', instead: offer, by });
}

/** @throws Refusal unless what became of the line is what is said now */
function checkSaidBefore({ removed }: OrderRow, position: number, accept: boolean): void {
  const why = removed.find((line) => line.position === position)?.why;
  if (why !== (accept ? 'swapped' : 'declined')) refuse({ code: 'answered_already' });
}
