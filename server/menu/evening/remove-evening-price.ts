import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from '../edit/edit-menu';

export type RemoveEveningPriceInput = { shop: string; price: string };

/** Ends an evening price for good. Errors: not_found, forbidden (all but owners), busy. */
export const removeEveningPrice = (actor: StaffActor, { shop, price }: RemoveEveningPriceInput): Promise<Result<null>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const names = { select: { nameZh: true } } as const;
    const found = await tx.eveningPrice.findFirst({ where: { id: price, shopId }, include: { item: names, category: names } });
    if (!found) refuse({ code: 'not_found' });
    await tx.eveningPrice.delete({ where: { id: price } });
    const subject = found.item?.nameZh ?? found.category?.nameZh ?? '';
    await recordChange(tx, actor, shopId, { kind: 'evening_price_removed', subject, details: {} });
    return null;
  });
