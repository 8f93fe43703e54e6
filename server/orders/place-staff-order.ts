import { isOutside } from '@/domain/channels/channel';
import { zero } from '@/domain/money';
import { judgeOrder } from '@/domain/orders/judge-order';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { asPlaced, faultsOf, type StaffOrderInput } from '@/domain/orders/staff-order-input';
import { staffTerms } from '@/domain/orders/staff-terms';
import { pricePromoted } from '@/domain/promotions/price-promoted';
import { fail, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { asShopStands } from './as-shop-stands';
import { commitOrder } from './commit-order';
import { findAnswer, hashBody } from './placement-key';

/**
 * Places an order that staff write down, exactly once per placement key, and accepts it at once: whoever asked for it has
 * an answer already. It is judged and priced like any other; it needs no placard, and no open hours, which is noted.
 * Errors: not_found (another's shop), forbidden (runners), invalid, unknown_item, unknown_room, payment_unavailable,
 * price_changed, below_minimum, sold_out, slot_full, outside_number_taken, voucher_redeemed, key_reused, busy.
 */
export async function placeStaffOrder(actor: StaffActor, input: StaffOrderInput): Promise<Result<PlacedOrder>> {
  if (!canSee(actor, input.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, input.shop)) return fail({ code: 'forbidden' });
  const fields = faultsOf(input);
  if (fields) return fail({ code: 'invalid', fields });
  const bodyHash = hashBody(input);
  const at = now();
  const earlier = await findAnswer(read(), input.key, bodyHash);
  if (earlier) return earlier;
  return asShopStands(() => attempt(actor, input, bodyHash, at));
}

async function attempt(actor: StaffActor, input: StaffOrderInput, bodyHash: string, at: Date): Promise<Result<PlacedOrder>> {
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(input.shop)]);
  if (!shop) return fail({ code: 'not_found' });
  const placed = asPlaced(input, shop.floor, actor.locale);
  const terms = staffTerms(shop, input);
  // A platform has the money: whether the shop has a collection code of its own is nothing to it.
  const outside = isOutside(input.channel);
  const judged = judgeOrder(outside ? { ...placed, payment: 'cash' } : placed, building, terms);
  if (!judged.ok) return judged;
  const waived = input.waivesMinimum && !outside ? pricePromoted(shop, judged.value.lines, input.fulfilment).missing : zero;
  const nobody = { placardId: null, link: null, shareId: null, device: null, boarding: null, trail: null } as const;
  const how = { channel: input.channel, ...nobody, staff: { actor, input, waived } };
  return commitOrder({ input: placed, bodyHash, at, building, shop: terms, judged: judged.value, ...how });
}
