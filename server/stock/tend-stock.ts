import type { Unit } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { forgetAvailability } from '@/server/menu/read-availability';
import { refuse, transact } from '@/server/transact';
import type { ByHand } from './note-entries';

/** A good as it stands in a transaction; archived ones, too: they may still lie on the shelf. */
export type TendedItem = { id: string; shopId: string; nameZh: string; unit: Unit; stock: number | null };

/** A shop's good. @throws Refusal `not_found`, also for another shop's */
export async function findTended(tx: Tx, shop: string, item: string): Promise<TendedItem> {
  const select = { id: true, shopId: true, nameZh: true, unit: true, stock: true } as const;
  const found = await tx.item.findFirst({ where: { id: item, shop: { slug: shop } }, select });
  return found ? { ...found, unit: found.unit as Unit } : refuse({ code: 'not_found' });
}

/** @returns `not_found` for a shop that one does not see, `forbidden` to whoever `may` not */
export function refusedTo(actor: StaffActor, shop: string, may: typeof canSee): { code: 'not_found' | 'forbidden' } | null {
  if (!canSee(actor, shop)) return { code: 'not_found' };
  return may(actor, shop) ? null : { code: 'forbidden' };
}

type Tending = { shop: string; may: typeof canSee };

/** One change of stock by hand, in one transaction; phones are told at their next look. */
export async function tendStock(actor: StaffActor, { shop, may }: Tending, work: (tx: Tx, by: ByHand) => Promise<void>): Promise<Result<null>> {
  const refused = refusedTo(actor, shop, may);
  if (refused) return fail(refused);
  const done = await transact(async (tx) => {
    await work(tx, { staffId: actor.id, at: now() });
    return null;
  });
  if (done.ok) forgetAvailability();
  return done;
}
