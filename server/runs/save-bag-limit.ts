import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { ownShop } from '@/server/menu/own-shop';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';
import { readBagLimit } from './run-terms';

export type BagLimitInput = { shop: string; bagLimit: number };

/** Sets how many bags one person carries in one trip; its owner does. Errors: not_found, forbidden, busy. */
export async function saveBagLimit(actor: StaffActor, { shop: slug, bagLimit }: BagLimitInput): Promise<Result<null>> {
  const own = await ownShop(actor, slug);
  if (!own.ok) return own;
  const { id, name } = own.value;
  const saved = await transact(async (tx) => {
    const before = await readBagLimit(tx, id);
    await tx.$executeRaw`INSERT INTO "RunTerms" ("shopId", "bagLimit") VALUES (${id}, ${bagLimit})
      ON CONFLICT ("shopId") DO UPDATE SET "bagLimit" = ${bagLimit}`;
    await recordChange(tx, actor, id, { kind: 'bag_limit_saved', subject: name.zh, details: { before, now: bagLimit } });
  });
  return saved.ok ? ok(null) : saved;
}
