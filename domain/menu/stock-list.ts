import type { Text, Unit } from './shop';

/** One good as the desk's menu lists it. */
export type StockItem = {
  id: string;
  name: Text;
  picture: string;
  pinyin: string;
  initials: string;
  unit: Unit;
  /** Pieces or grams left; null: not counted. */
  left: number | null;
  /** ISO instant while it is marked as sold out, else null. */
  soldOutUntil: string | null;
};

/** The desk's menu of one shop. */
export type StockList = { shop: string; categories: readonly { id: string; name: Text; items: readonly StockItem[] }[] };
