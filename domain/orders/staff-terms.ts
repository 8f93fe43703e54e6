import { isOutside, type StaffChannel } from '../channels/channel';
import type { ShopTerms } from '../menu/shop';
import { zero } from '../money';

/**
 * What a shop charges beside its goods on an order that staff write down. A platform has its own minimum, fees and
 * promotions, and sees to them itself; below the shop's own minimum staff may let an order pass (rules.md, 3).
 */
export function staffTerms<T extends Pick<ShopTerms, 'minimumOrder' | 'deliveryFee' | 'smallOrderFee' | 'promotions'>>(
  terms: T,
  { channel, waivesMinimum }: { channel: StaffChannel; waivesMinimum: boolean },
): T {
  if (isOutside(channel)) return { ...terms, minimumOrder: zero, deliveryFee: zero, promotions: [] };
  return waivesMinimum ? { ...terms, minimumOrder: zero } : terms;
}
