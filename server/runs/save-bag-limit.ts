import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { loadShop } from '@/server/menu/load-shops';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';
import { readBagLimit } from './run-terms';

export type BagLimitInput = { shop: string; bagLimit: number };

/** Sets how many bags one person carries in one trip; its owner does. Errors: not_found, forbidden, busy. */
export async function saveBagLimit(actor: StaffActor, { shop: slug, bagLimit }: BagLimitInput): Promise<Result<null>> {
  const shop = await loadShop(slug);
  if (!shop || !canSee(actor, slug)) return fail({ code: 'not_found' });
  if (!canManage(actor, slug)) return fail({ code: 'forbidden' });
  const saved = await transact(async (tx) => {
    const before = await readBagLimit(tx, shop.id);
    await tx.$executeRaw`INSERT INTO "RunTerms" ("shopId", "bagLimit") VALUES (${shop.id}, ${bagLimit})
      ON CONFLICT ("shopId") DO UPDATE SET "bagLimit" = ${bagLimit}`;
    await recordChange(tx, actor, shop.id, { kind: 'bag_limit_saved', subject: shop.name.zh, details: { before, now: bagLimit } });
  });
  return saved.ok ? ok(null) : saved;
}
