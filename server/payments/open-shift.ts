import type { Fen } from '@/domain/money';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { tendedShop } from '@/server/menu/own-shop';

export type OpenShiftInput = { shop: string; opening: Fen };

/**
 * Opens a shift of a shop's drawer with what lies in it, fen. Two may open it at once: one has it, the other is told who.
 * Errors: not_found, forbidden, shift_open, busy.
 */
export async function openShift(actor: StaffActor, { shop: slug, opening }: OpenShiftInput): Promise<Result<null>> {
  const shop = await tendedShop(actor, slug);
  if (!shop.ok) return shop;
  const { id: shopId } = shop.value;
  return transact(async (tx) => {
    const opened = await tx.$executeRaw`
      INSERT INTO "Shift" ("id", "shopId", "openFor", "openedAt", "openedBy", "opening")
      VALUES (${randomId('shf')}, ${shopId}, ${shopId}, ${now()}, ${actor.name}, ${opening}) ON CONFLICT ("openFor") DO NOTHING`;
    if (opened === 0) {
      const [open] = await tx.$queryRaw<{ by: string; since: Date }[]>`
        SELECT "openedBy" AS "by", "openedAt" AS "since" FROM "Shift" WHERE "openFor" = ${shopId}`;
      refuse({ code: 'shift_open', by: open!.by, since: open!.since.toISOString() });
    }
    await recordChange(tx, actor, shopId, { kind: 'shift_opened', subject: '', details: { opening } });
    return null;
  });
}
