import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import { type Faults, itemFaults, numberFault } from '@/domain/menu/item-faults';
import { mostStock } from '@/domain/menu/item-limits';
import type { Text, Unit } from '@/domain/menu/shop';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now as present } from '@/server/clock';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { setCount } from '@/server/stock/set-count';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';
import { editedItem, itemRows } from './edited-rows';
import { savedChange } from './saved-change';
import { writeItem } from './write-item';

/** A row as the grid has it now. `stock.was` is what it showed: pieces or grams, null: not counted. */
export type GridRow = {
  item: string;
  revision: number;
  name: Text;
  unit: Unit;
  price: number;
  stock: { was: number | null; now: number | null };
};

export type SaveGridInput = { shop: string; rows: readonly GridRow[] };

/** What one tap takes of a good that has just begun to be weighed, in grams; its form says otherwise. */
const usualGrams = 500;

const draftOf = (item: EditedItem, { name, unit, price }: GridRow): ItemDraft => ({
  ...item,
  name,
  unit,
  price,
  usualGrams: unit === 'each' ? null : (item.usualGrams ?? usualGrams),
});

const stockFault = ({ stock: { was, now } }: GridRow) =>
  now === null || now === was ? null : numberFault(now, { least: 0, most: mostStock });

/** A cell's path is its good's id and its column. */
function cellFaults(row: GridRow, draft: ItemDraft): Faults {
  const stock = stockFault(row);
  const found = Object.entries(itemFaults(draft)).map(([field, fault]) => [`${row.item}.${field}`, fault] as const);
  return { ...Object.fromEntries(found), ...(stock === null ? {} : { [`${row.item}.stock`]: stock }) };
}

async function loadAll(tx: Tx, shopId: string, rows: readonly GridRow[]): Promise<Map<string, EditedItem>> {
  const found = await tx.item.findMany({ where: { shopId, id: { in: rows.map(({ item }) => item) } }, include: itemRows });
  if (found.length < rows.length) refuse({ code: 'not_found' });
  return new Map(found.map((row) => [row.id, editedItem(row)]));
}

/** @throws Refusal naming every cell that is wrong, or every good that somebody else has saved */
function assertSound(rows: readonly GridRow[], items: ReadonlyMap<string, EditedItem>): void {
  const fields: Faults = Object.fromEntries(rows.flatMap((row) => Object.entries(cellFaults(row, draftOf(items.get(row.item)!, row)))));
  if (Object.keys(fields).length > 0) refuse({ code: 'invalid', fields });
  const moved = rows.filter(({ item, revision }) => items.get(item)!.revision !== revision).map(({ item }) => item);
  if (moved.length > 0) refuse({ code: 'menu_changed', items: moved });
}

async function saveRow(tx: Tx, actor: StaffActor, shopId: string, row: GridRow, before: EditedItem): Promise<void> {
  const draft = draftOf(before, row);
  const by = { staffId: actor.id, at: present() };
  await writeItem(tx, { shopId, by }, { id: row.item, revision: row.revision }, before, draft);
  const { was, now } = row.stock;
  // A change of unit has emptied the count already.
  const shown = before.unit === draft.unit ? was : null;
  const isCounted = now !== was && now !== shown;
  if (isCounted && !(await setCount(tx, { item: row.item, was: shown, now }, by))) refuse({ code: 'invalid', fields: { [`${row.item}.stock`]: 'moved' } });
  await recordChange(tx, actor, shopId, isCounted ? savedChange(before, draft, now) : savedChange(before, draft));
}

/**
 * Saves many goods at once: all of them, or none when one cell is wrong.
 * Errors: not_found, forbidden, invalid with a MenuFault by cell (`<item>.price`; `moved`: sold or counted meanwhile), menu_changed
 * with the goods that somebody else has saved since they were opened.
 */
export const saveGrid = (actor: StaffActor, { shop, rows }: SaveGridInput): Promise<Result<null>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const items = await loadAll(tx, shopId, rows);
    assertSound(rows, items);
    for (const row of rows) await saveRow(tx, actor, shopId, row, items.get(row.item)!);
    return null;
  });
