import { judgeOrder } from '@/domain/orders/judge-order';
import type { PlacardReference } from '@/domain/building/placard';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { forgetShops, loadShop } from '@/server/menu/load-shops';
import { findPlacard, type FoundPlacard } from '@/server/placards/find-placard';
import { readPaceMinutes } from '@/server/runs/read-pace';
import { acceptOrder, ShopMovedError } from './accept-order';
import { findAnswer, hashBody } from './placement-key';
import type { Placing } from './placing';
import { transact } from '@/server/transact';

/** Finds the placard of a code, as far as whoever orders may know it. */
type Look = (code: PlacardReference) => Promise<FoundPlacard | null>;

/**
 * Places an order exactly once per placement key: the same body again gets the first acceptance again. A refusal
 * changes nothing and is not kept.
 * Errors: key_reused, key_replaced, replaced_order_stands, not_found (shop), invalid, unknown_item, unknown_room,
 * payment_unavailable, price_changed, below_minimum, not_in_building, shop_closed, slot_full, sold_out, busy.
 */
export async function placeOrder(input: PlaceOrderInput, look: Look = findPlacard): Promise<Result<PlacedOrder>> {
  const bodyHash = hashBody(input);
  const at = now();
  const earlier = await findAnswer(read(), input.key, bodyHash);
  if (earlier) return earlier;
  try {
    return await attempt(input, look, bodyHash, at);
  } catch (error) {
    if (!(error instanceof ShopMovedError)) throw error;
  }
  // The menu or its terms changed between reading and placing: judge once more by what holds now.
  forgetShops();
  try {
    return await attempt(input, look, bodyHash, at);
  } catch (error) {
    if (error instanceof ShopMovedError) return fail({ code: 'busy' });
    throw error;
  }
}

async function attempt(input: PlaceOrderInput, look: Look, bodyHash: string, at: Date): Promise<Result<PlacedOrder>> {
  const building = await loadBuilding();
  const shop = await loadShop(input.shop);
  if (!shop) return fail({ code: 'not_found' });
  const placard = input.placard && (await look(input.placard));
  const stranger = building.requiresScan ? strangerReason(input.placard, placard) : null;
  if (stranger) return fail({ code: 'not_in_building', reason: stranger });
  const judged = judgeOrder(input, building, shop);
  if (!judged.ok) return judged;
  const paceMinutes = await readPaceMinutes(shop);
  const placing: Placing = { input, bodyHash, at, building, shop, placardId: placard?.id ?? null, judged: judged.value, paceMinutes };
  const answer = await transact((tx) => acceptOrder(tx, placing));
  if (!answer.ok) return answer;
  if (answer.value.orderId) orderChanged({ id: answer.value.orderId, shopId: shop.id });
  return answer.value.result;
}

/** A retired code (a reprinted poster) still admits phones that scanned it; a revoked one admits nobody. */
function strangerReason(
  shown: PlacardReference | null,
  found: FoundPlacard | null,
): 'no_placard' | 'unknown' | 'revoked' | null {
  if (!shown) return 'no_placard';
  if (!found) return 'unknown';
  return found.status === 'revoked' ? 'revoked' : null;
}
