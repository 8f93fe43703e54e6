import type { Text, Unit } from '../menu/shop';
import type { Fen } from '../money';
import type { Margin } from './cost';
import type { EntryKind, WasteReason } from './entry';
import type { SlowDays } from './slow-goods';

/** A good as the list of a shop's stock shows it. Amounts are pieces or grams, instants ISO strings. */
export type StockLine = {
  id: string;
  name: Text;
  picture: string;
  unit: Unit;
  /** Fen per piece or per 500 g. */
  price: Fen;
  /** null: not counted. */
  left: number | null;
  isLow: boolean;
  /** Since when it has lain there unsold, where that is as long as was asked for; else null. */
  slowSince: string | null;
  /** What it earns; null: no delivery has said what it costs, or it is not for this person to see. */
  margin: Margin | null;
  /** The last line that somebody wrote by hand; 0: none. A delivery names it, so that it is noted once. */
  seen: number;
};

export type StockOverview = {
  shop: string;
  days: SlowDays;
  categories: readonly { id: string; name: Text; items: readonly StockLine[] }[];
};

/** A line of a good's history. `left` is what there was after it. */
export type StockEntry = {
  seq: number;
  at: string;
  kind: EntryKind;
  /** How it was counted then. */
  unit: Unit;
  amount: number;
  left: number;
  /** Of a delivery. */
  paid: Fen | null;
  /** What it took out of stock, at cost; null: not known, or not for this person to see. */
  cost: Fen | null;
  reason: WasteReason | null;
  /** Who wrote it, where they still work here. */
  who: string | null;
  /** The number of the order that it was sold with or came back from. */
  order: number | null;
};

/** One good's stock. */
export type ItemStock = Pick<StockLine, 'id' | 'name' | 'picture' | 'unit' | 'price' | 'left' | 'margin' | 'seen'> & {
  shop: string;
  lowAt: number | null;
  /** What of it open orders hold and may still lie on the shelf: not to be counted. */
  promised: number;
  /** What all of it has cost, fen. */
  worth: Fen | null;
  /** Newest first; `older`: where the next page begins, or null at the end. */
  entries: readonly StockEntry[];
  older: number | null;
};
