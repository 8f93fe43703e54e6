import type { Shop } from '@/domain/menu/shop';
import { judgeOrder } from '@/domain/orders/judge-order';
import type { PlacardReference } from '@/domain/building/placard';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import { rideTerms } from '@/domain/rides/ride';
import { timingOfRide } from '@/domain/rides/told-ride';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { sourceOf } from '@/server/funnel/source-of';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { strangerReason } from '@/server/links/stranger-reason';
import { loadShop } from '@/server/menu/load-shops';
import { lookFor, type LookForCoupon } from '@/server/promotions/look-for-coupon';
import { findRide } from '@/server/rides/find-rides';
import { asShopStands } from './as-shop-stands';
import { commitOrder } from './commit-order';
import { findAnswer, hashBody } from './placement-key';

/** Finds what vouches for a code, as far as whoever orders may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

/**
 * Places an order exactly once per placement key: the same body again gets the first acceptance again. A refusal
 * changes nothing and is not kept.
 * Errors: key_reused, key_replaced, replaced_order_stands, not_found (shop), invalid, unknown_item, unknown_room,
 * payment_unavailable, coupon_unusable, coupon_below_minimum, price_changed, below_minimum, not_in_building, shop_closed, slot_full, beyond_capacity, delivery_suspended,
 * sold_out, ride_gone, busy.
 * @param device the phone's random id, by which links and a coupon count it, and by which its trail is found; null: it has none.
 * @param lookCoupon also slows down who guesses
 */
export async function placeOrder(
  input: PlaceOrderInput,
  look: Look = findVouch,
  device: string | null = null,
  lookCoupon: LookForCoupon = lookFor(device),
): Promise<Result<PlacedOrder>> {
  const bodyHash = hashBody(input);
  const at = now();
  const earlier = await findAnswer(read(), input.key, bodyHash);
  if (earlier) return earlier;
  return asShopStands(() => attempt(input, { look, lookCoupon, device, bodyHash, at }));
}

type Asking = { look: Look; lookCoupon: LookForCoupon; device: string | null; bodyHash: string; at: Date };

const linkOf = (vouch: Vouch | null) => (vouch?.kind === 'link' || vouch?.kind === 'share' ? { kind: vouch.kind, id: vouch.id } : null);

async function attempt(input: PlaceOrderInput, { look, lookCoupon, device, bodyHash, at }: Asking): Promise<Result<PlacedOrder>> {
  const building = await loadBuilding();
  const shop = await loadShop(input.shop);
  if (!shop) return fail({ code: 'not_found' });
  const vouch = input.placard && (await look(input.placard));
  const stranger = building.requiresScan ? strangerReason(input.placard, vouch, shop.slug, at) : null;
  if (stranger) return fail({ code: 'not_in_building', reason: stranger });
  const coupon = input.coupon === undefined ? ok(null) : await lookCoupon(shop, input.coupon, at);
  if (!coupon.ok) return coupon;
  const boarding = device === null ? null : await board(input, shop, hashSecret(device), at);
  const ride = boarding?.ride ?? null;
  if (input.ride !== undefined && !ride) return fail({ code: 'ride_gone' });
  const judged = judgeOrder(input, building, ride ? rideTerms(shop, ride) : shop, coupon.value);
  if (!judged.ok) return judged;
  const placardId = vouch?.kind === 'placard' ? vouch.id : null;
  const flyerCodeId = vouch?.kind === 'flyer' ? vouch.id : null;
  const shareId = vouch?.kind === 'share' ? vouch.id : null;
  const channel = placardId === null && flyerCodeId === null ? 'link' : 'placard';
  const link = building.requiresScan ? linkOf(vouch) : null;
  const source = vouch && sourceOf(vouch);
  const trail = source && device !== null ? { source, phone: hashSecret(device) } : null;
  // Who rides along comes when the ride does.
  const body = ride ? { ...input, timing: timingOfRide(ride) } : input;
  const from = { channel, placardId, flyerCodeId, link, shareId, device, boarding, trail } as const;
  return commitOrder({ input: body, bodyHash, at, building, shop, ...from, judged: judged.value, staff: null });
}

/** The phone, and the ride that its order wants to join; of one that is brought, while there is such a ride. */
async function board({ ride, floor, fulfilment }: PlaceOrderInput, shop: Shop, phone: string, at: Date) {
  const joins = ride !== undefined && fulfilment === 'delivery';
  return { phone, ride: joins ? await findRide(ride, { shop, floor, phone, at }) : null };
}
