import { changedFields, type FieldChange, type PlainItem } from './changed-fields';
import type { EditedItem, EditedMenu, ItemDraft } from './item-draft';
import { itemFaults, type MenuFault, numberFault } from './item-faults';
import { mostStock } from './item-limits';

export const sheetColumns = ['id', 'category', 'nameZh', 'nameEn', 'descriptionZh', 'descriptionEn', 'unit', 'price', 'usualGrams', 'stock'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/**
 * One line of a sheet, read: an amount that cannot be read is NaN. A column that the sheet lacks is absent, and so is a cell that
 * leaves things as they are.
 */
export type SheetRow = {
  line: number;
  id?: string;
  category?: string;
  nameZh?: string;
  nameEn?: string;
  descriptionZh?: string;
  descriptionEn?: string;
  /** Null: a word that is no unit. */
  unit?: 'each' | 'weight' | null;
  price?: number;
  usualGrams?: number;
  /** Null: no longer counted. */
  stock?: number | null;
};

export type LineError = { line: number; column: SheetColumn; fault: MenuFault };

/** What one line would do. `category` of a draft is an id, or `new:` and a name. */
export type PlannedLine = { line: number; before: EditedItem | null; draft: ItemDraft; stock: number | null; changes: FieldChange[] };

export type ImportPlan = { lines: PlannedLine[]; newCategories: string[]; errors: LineError[] };

/** What a weighed good begins with, in grams. */
const firstGrams = 500;
const isNew = 'new:';

/** The name of a category that the sheet would add; null for one that is there. */
export const newCategoryName = (category: string): string | null => (category.startsWith(isNew) ? category.slice(isNew.length) : null);

const columnOf: Record<string, SheetColumn> = {
  'name.zh': 'nameZh', 'name.en': 'nameEn', 'description.zh': 'descriptionZh', 'description.en': 'descriptionEn', price: 'price', usualGrams: 'usualGrams',
};

const blank: Omit<ItemDraft, 'category'> = {
  name: { zh: '', en: '' }, description: { zh: '', en: '' }, unit: 'each', price: 0, usualGrams: null, picture: '', optionGroups: [],
};

/** Whose line it is: by its id, else by its name among the goods on the menu, in its category where the sheet names one. */
function findItem(menu: EditedMenu, row: SheetRow): EditedItem | null | 'unknown' | 'duplicate' {
  const live = menu.categories.filter(({ archived }) => !archived);
  const goods = live.flatMap(({ items }) => items).filter(({ archived }) => !archived);
  if (row.id) return goods.find(({ id }) => id === row.id) ?? 'unknown';
  const within = row.category ? live.filter(({ name }) => name.zh === row.category).map(({ id }) => id) : live.map(({ id }) => id);
  const named = goods.filter(({ name, category }) => name.zh === row.nameZh && within.includes(category));
  return named.length > 1 ? 'duplicate' : (named[0] ?? null);
}

function categoryOf(menu: EditedMenu, row: SheetRow, before: EditedItem | null): string {
  if (!row.category) return before?.category ?? '';
  return menu.categories.find(({ name, archived }) => !archived && name.zh === row.category)?.id ?? `${isNew}${row.category}`;
}

function gramsOf(row: SheetRow, unit: 'each' | 'weight', before: EditedItem | null): number | null {
  if (unit === 'each') return null;
  return row.usualGrams ?? before?.usualGrams ?? firstGrams;
}

function draftFor(menu: EditedMenu, row: SheetRow, before: EditedItem | null): ItemDraft {
  const old: ItemDraft = before ?? { ...blank, category: '' };
  const unit = row.unit ?? old.unit;
  return {
    ...old,
    category: categoryOf(menu, row, before),
    name: { zh: row.nameZh ?? old.name.zh, en: row.nameEn ?? old.name.en },
    description: { zh: row.descriptionZh ?? old.description.zh, en: row.descriptionEn ?? old.description.en },
    unit,
    price: row.price ?? old.price,
    usualGrams: gramsOf(row, unit, before),
  };
}

function errorsOf(row: SheetRow, draft: ItemDraft): LineError[] {
  const found = Object.entries(itemFaults(draft)).map(([field, fault]): [SheetColumn, MenuFault] => [columnOf[field] ?? 'nameZh', fault]);
  if (draft.category === '') found.push(['category', 'missing']);
  // A category's name is held to what a name may be.
  const category = newCategoryName(draft.category);
  const named = category === null ? undefined : itemFaults({ ...blank, category: '', price: 1, name: { zh: category, en: '' } })['name.zh'];
  if (named) found.push(['category', named]);
  if (row.unit === null) found.push(['unit', 'unknown']);
  const stock = row.stock === undefined || row.stock === null ? null : numberFault(row.stock, { least: 0, most: mostStock });
  if (stock) found.push(['stock', stock]);
  return found.map(([column, fault]) => ({ line: row.line, column, fault }));
}

/** Pieces do not count as grams: a change of unit empties what the sheet does not fill. */
const stockAfter = (row: SheetRow, draft: ItemDraft, before: EditedItem | null): number | null =>
  row.stock !== undefined ? row.stock : before?.unit === draft.unit ? before.stock : null;

function planLine(menu: EditedMenu, row: SheetRow): PlannedLine | LineError[] {
  const before = findItem(menu, row);
  if (typeof before === 'string') return [{ line: row.line, column: before === 'unknown' ? 'id' : 'nameZh', fault: before }];
  const draft = draftFor(menu, row, before);
  const errors = errorsOf(row, draft);
  if (errors.length > 0) return errors;
  const stock = stockAfter(row, draft, before);
  const now: PlainItem = { ...draft, stock };
  return { line: row.line, before, draft, stock, changes: before === null ? [] : changedFields(before, now) };
}

/** Two lines about one good, or two new ones of one name in one category: which of them should count? */
function twice(lines: readonly PlannedLine[]): LineError[] {
  const keys = lines.map(({ before, draft }) => before?.id ?? `${draft.category} ${draft.name.zh}`);
  return lines.filter((_, index) => keys.indexOf(keys[index]!) < index).map(({ line }) => ({ line, column: 'nameZh', fault: 'duplicate' }));
}

/** What a sheet would do to a menu, line by line; what it does not name stays as it is. With one error it does nothing at all. */
export function planImport(menu: EditedMenu, rows: readonly SheetRow[]): ImportPlan {
  const planned = rows.map((row) => planLine(menu, row));
  const lines = planned.filter((each): each is PlannedLine => !Array.isArray(each));
  const errors = [...planned.filter((each) => Array.isArray(each)).flat(), ...twice(lines)].sort((a, b) => a.line - b.line);
  const newCategories = [...new Set(lines.flatMap(({ draft }) => newCategoryName(draft.category) ?? []))];
  return { lines, newCategories, errors };
}
