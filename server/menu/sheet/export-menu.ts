import { stringify } from 'csv-stringify/sync';
import { toCell } from '@/domain/menu/formula';
import { type SheetColumn, sheetColumns } from '@/domain/menu/import-plan';
import type { EditedItem } from '@/domain/menu/item-draft';
import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { sheetHeaders, sheetUnits } from '@/i18n/sheet-words';
import { typedFen } from '@/i18n/typed-money';
import { readEditedMenu } from '../edit/read-edited-menu';

export type ExportMenuInput = { shop: string; lang: Locale };

/** Stock is left out: goods are sold while a sheet lies about, and bringing it back would bring back what was sold. */
const exported = sheetColumns.filter((column) => column !== 'stock');

function cellOf(item: EditedItem, category: string, column: SheetColumn, lang: Locale): string {
  const texts: Partial<Record<SheetColumn, string>> = {
    id: item.id,
    category,
    nameZh: item.name.zh,
    nameEn: item.name.en,
    descriptionZh: item.description.zh,
    descriptionEn: item.description.en,
    unit: sheetUnits[lang][item.unit],
    price: typedFen(item.price),
    usualGrams: item.usualGrams === null ? '' : String(item.usualGrams),
  };
  return toCell(texts[column] ?? '');
}

/**
 * The goods on a shop's menu as CSV in UTF-8 with a mark by which Excel knows it. No cell is a formula.
 * Errors: not_found, forbidden.
 */
export async function exportMenu(actor: StaffActor, { shop, lang }: ExportMenuInput): Promise<Result<string>> {
  const menu = await readEditedMenu(actor, shop);
  if (!menu.ok) return menu;
  const goods = menu.value.categories
    .filter(({ archived }) => !archived)
    .flatMap(({ name, items }) => items.filter(({ archived }) => !archived).map((item) => exported.map((column) => cellOf(item, name.zh, column, lang))));
  return ok(stringify([exported.map((column) => sheetHeaders[lang][column]), ...goods], { bom: true, record_delimiter: 'windows' }));
}
