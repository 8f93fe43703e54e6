import type { EditedItem } from '@/domain/menu/item-draft';
import { tidy } from '@/domain/typed-text';
import type { Text, Unit } from '@/domain/menu/shop';
import { fenOf, typedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';

/** The columns that one types into, in their order; the unit is picked. */
export const typedColumns = ['nameZh', 'nameEn', 'price', 'stock'] as const;
export type TypedColumn = (typeof typedColumns)[number];

/** A row as it stands in its cells; an empty stock is not counted. */
export type Cells = Record<TypedColumn, string> & { unit: Unit };

export const cellsOf = ({ name, price, unit, stock }: EditedItem): Cells => ({
  nameZh: name.zh,
  nameEn: name.en,
  price: typedFen(price),
  stock: stock === null ? '' : String(stock),
  unit,
});

/** Pieces do not count as grams: a row whose unit is changed begins to count anew. */
export const withUnit = (cells: Cells, unit: Unit): Cells => (unit === cells.unit ? cells : { ...cells, unit, stock: '' });

export type GridChange = {
  item: string;
  revision: number;
  name: Text;
  unit: Unit;
  price: number;
  stock: { was: number | null; now: number | null };
};

/** What a row would save; null when it says what the good says. A number that cannot be read is NaN. */
export function changeOf(item: EditedItem, cells: Cells): GridChange | null {
  const name = { zh: tidy(cells.nameZh), en: tidy(cells.nameEn) };
  const price = fenOf(cells.price);
  const now = cells.stock.trim() === '' ? null : wholeOf(cells.stock);
  const same = name.zh === item.name.zh && name.en === item.name.en && price === item.price && cells.unit === item.unit && now === item.stock;
  return same ? null : { item: item.id, revision: item.revision, name, unit: cells.unit, price, stock: { was: item.stock, now } };
}
