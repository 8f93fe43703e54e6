import { type ImportPlan, newCategoryName, type PlannedLine } from '@/domain/menu/import-plan';
import type { ItemDraft } from '@/domain/menu/item-draft';
import { mostCategories } from '@/domain/menu/item-limits';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { type ByHand, openLedgers } from '@/server/stock/note-entries';
import { setCount } from '@/server/stock/set-count';
import { refuse } from '@/server/transact';
import { toPinyin } from '../pinyin';
import { editMenu } from '../edit/edit-menu';
import { assertRoom, itemColumns, lastPlace } from '../edit/item-row';
import { writeItem } from '../edit/write-item';

async function addCategories(tx: Tx, shopId: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const live = await tx.category.count({ where: { shopId, archivedAt: null } });
  if (live + names.length > mostCategories) refuse({ code: 'menu_full', what: 'categories', most: mostCategories });
  const last = await tx.category.aggregate({ where: { shopId }, _max: { position: true } });
  const rows = names.map((nameZh, index) => ({ id: randomId('cat'), shopId, nameZh, nameEn: '', position: (last._max.position ?? 0) + index + 1 }));
  await tx.category.createMany({ data: rows });
  return new Map(rows.map(({ id, nameZh }) => [nameZh, id]));
}

/** Categories that have just been added, by name, and who imports. */
type Importing = { added: ReadonlyMap<string, string>; by: ByHand };

/** The draft with the id of a category that has just been added. */
function placed(draft: ItemDraft, added: ReadonlyMap<string, string>): ItemDraft {
  const name = newCategoryName(draft.category);
  return name === null ? draft : { ...draft, category: added.get(name)! };
}

async function addItems(tx: Tx, shopId: string, lines: readonly PlannedLine[], { added, by }: Importing): Promise<void> {
  const next = new Map<string, number>();
  const rows = [];
  for (const { draft: unplaced, stock } of lines) {
    const draft = placed(unplaced, added);
    const position = next.get(draft.category) ?? (await lastPlace(tx, draft.category));
    next.set(draft.category, position + 1);
    rows.push({ id: randomId('itm'), shopId, ...itemColumns(draft), stock, position });
  }
  await tx.item.createMany({ data: rows });
  await openLedgers(tx, by);
}

async function change(tx: Tx, shopId: string, { before, draft, stock }: PlannedLine, { added, by }: Importing): Promise<void> {
  if (!before) return;
  await writeItem(tx, { shopId, by }, { id: before.id, revision: before.revision }, before, placed(draft, added));
  const shown = before.unit === draft.unit ? before.stock : null;
  if (stock !== shown && !(await setCount(tx, { item: before.id, was: shown, now: stock }, by))) refuse({ code: 'menu_changed', items: [before.id] });
}

/** Writes a plan without errors, all of it or nothing. Errors: menu_full, menu_changed when the menu is not what was planned from. */
export async function applyImport(actor: StaffActor, shop: string, { lines, newCategories }: ImportPlan): Promise<Result<null>> {
  const fresh = lines.filter(({ before }) => before === null);
  const changed = lines.filter(({ before, changes }) => before !== null && changes.length > 0);
  // The dictionary is opened before anybody else has to wait for it.
  toPinyin(lines[0]?.draft.name.zh ?? '');
  return editMenu(actor, shop, async (tx, shopId) => {
    await assertRoom(tx, shopId, fresh.length);
    const added = await addCategories(tx, shopId, newCategories);
    const importing = { added, by: { staffId: actor.id, at: now() } };
    await addItems(tx, shopId, fresh, importing);
    for (const line of changed) await change(tx, shopId, line, importing);
    await recordChange(tx, actor, shopId, { kind: 'menu_imported', subject: '', details: { added: fresh.length, changed: changed.length } });
    return null;
  });
}
