import { judgeOrder } from '@/domain/orders/judge-order';
import type { PlacardReference } from '@/domain/building/placard';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { sourceOf } from '@/server/funnel/source-of';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { strangerReason } from '@/server/links/stranger-reason';
import { loadShop } from '@/server/menu/load-shops';
import { asShopStands } from './as-shop-stands';
import { commitOrder } from './commit-order';
import { findAnswer, hashBody } from './placement-key';

/** Finds what vouches for a code, as far as whoever orders may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

/**
 * Places an order exactly once per placement key: the same body again gets the first acceptance again. A refusal
 * changes nothing and is not kept.
 * Errors: key_reused, key_replaced, replaced_order_stands, not_found (shop), invalid, unknown_item, unknown_room,
 * payment_unavailable, price_changed, below_minimum, not_in_building, shop_closed, slot_full, beyond_capacity, delivery_suspended,
 * sold_out, busy.
 * @param device the phone's random id, by which a link that staff made counts it, and by which its trail is found; null: it has none.
 */
export async function placeOrder(input: PlaceOrderInput, look: Look = findVouch, device: string | null = null): Promise<Result<PlacedOrder>> {
  const bodyHash = hashBody(input);
  const at = now();
  const earlier = await findAnswer(read(), input.key, bodyHash);
  if (earlier) return earlier;
  return asShopStands(() => attempt(input, { look, device, bodyHash, at }));
}

type Asking = { look: Look; device: string | null; bodyHash: string; at: Date };

async function attempt(input: PlaceOrderInput, { look, device, bodyHash, at }: Asking): Promise<Result<PlacedOrder>> {
  const building = await loadBuilding();
  const shop = await loadShop(input.shop);
  if (!shop) return fail({ code: 'not_found' });
  const vouch = input.placard && (await look(input.placard));
  const stranger = building.requiresScan ? strangerReason(input.placard, vouch, shop.slug, at) : null;
  if (stranger) return fail({ code: 'not_in_building', reason: stranger });
  const judged = judgeOrder(input, building, shop);
  if (!judged.ok) return judged;
  const placardId = vouch?.kind === 'placard' ? vouch.id : null;
  const link = vouch?.kind === 'link' && building.requiresScan ? { id: vouch.id, device } : null;
  const trail = vouch && device !== null ? { source: sourceOf(vouch), phone: hashSecret(device) } : null;
  const channel = placardId === null ? 'link' : 'placard';
  return commitOrder({ input, bodyHash, at, building, shop, channel, placardId, link, trail, judged: judged.value, staff: null });
}
