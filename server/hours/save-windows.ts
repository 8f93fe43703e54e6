import type { Shop } from '@/domain/menu/shop';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { WindowTerms } from '@/domain/staff/hours-settings';
import { ownShop } from '@/server/menu/own-shop';
import { changeShop } from './change-shop';

export type WindowsInput = WindowTerms & { shop: string };

/** What a shop's windows are made of. */
export const windowTermsOf = ({ leadMinutes, slotMinutes, slotCapacity, limits }: Shop): WindowTerms => ({
  leadMinutes,
  slotMinutes,
  slotCapacity,
  ...limits!,
});

/**
 * Saves lead time, the windows' length, and how many orders, dishes and bags fit into one.
 * @returns `not_found`, `forbidden` to others than the owner, busy.
 */
export async function saveWindows(actor: StaffActor, { shop: slug, ...terms }: WindowsInput): Promise<Result<null>> {
  const shop = await ownShop(actor, slug);
  if (!shop.ok) return shop;
  const { id, name } = shop.value;
  const details = { before: windowTermsOf(shop.value), now: terms };
  const { leadMinutes, slotMinutes, slotCapacity, ...limits } = terms;
  return changeShop(actor, shop.value, { kind: 'windows_saved', subject: name.zh, details }, async (tx) => {
    await tx.shop.update({ where: { id }, data: { leadMinutes, slotMinutes, slotCapacity } });
    await tx.shopService.upsert({ where: { shopId: id }, create: { shopId: id, ...limits }, update: limits });
  });
}
