import { changesOf } from '@/domain/changed';
import { planTerms, type ShopTermsInput } from '@/domain/menu/shop-terms';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { forgetShops } from './load-shops';
import { forgetAvailability } from './read-availability';

export type SaveShopTermsInput = ShopTermsInput & { shop: string };

type Columns = Record<string, string | number | null>;

const columnsOf = ({ name, tagline, minimumOrder, deliveryFee, smallOrderFee }: Omit<ShopTermsInput, 'floor'>): Columns => ({
  nameZh: name.zh, nameEn: name.en, taglineZh: tagline.zh, taglineEn: tagline.en, minimumOrder, deliveryFee, smallOrderFee,
});

/** Both sides of the columns that differ. */
function differences(before: Columns, now: Columns): { before: Columns; now: Columns } {
  const changes = changesOf(Object.keys(now), (column) => before[column] ?? null, (column) => now[column] ?? null);
  const side = (of: 'before' | 'now'): Columns => Object.fromEntries(changes.map((change) => [change.field, change[of]]));
  return { before: side('before'), now: side('now') };
}

async function save(tx: Tx, actor: StaffActor, { shop: slug, ...input }: SaveShopTermsInput): Promise<null> {
  const row = await tx.shop.findFirst({ where: { slug }, include: { floor: true } });
  if (!row) refuse({ code: 'not_found' });
  const floors = await tx.floor.findMany({ where: { removedAt: null } });
  const planned = planTerms(input, floors.map(({ label }) => label));
  if (!planned.ok) refuse(planned.error);
  const { floor, ...terms } = planned.value;
  const columns = columnsOf(terms);
  const before: Columns = { floor: row.floor.label, ...Object.fromEntries(Object.keys(columns).map((column) => [column, (row as unknown as Columns)[column] ?? null])) };
  const details = differences(before, { floor, ...columns });
  if (Object.keys(details.now).length === 0) return null;
  const floorId = floors.find(({ label }) => label === floor)!.id;
  // Prices hang on terms: an order that was judged by the old ones is judged again (rules.md, 4).
  await tx.shop.update({ where: { id: row.id }, data: { ...columns, floorId, revision: { increment: 1 } } });
  await recordChange(tx, actor, row.id, { kind: 'shop_terms_saved', subject: terms.name.zh, details });
  return null;
}

/**
 * Saves what a shop is called, where it is and what it charges; saving what stands already changes nothing.
 * Errors: not_found for a shop that is not one's own, forbidden to all but its owner, invalid by field, busy.
 */
export async function saveShopTerms(actor: StaffActor, input: SaveShopTermsInput): Promise<Result<null>> {
  const may = manages(actor, input.shop);
  if (!may.ok) return may;
  const saved = await transact((tx) => save(tx, actor, input));
  if (!saved.ok) return saved;
  forgetShops();
  forgetAvailability();
  return saved;
}
