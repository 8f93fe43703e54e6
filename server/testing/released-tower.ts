import Database from 'better-sqlite3';
import { tablesOf, validRows } from './valid-rows';

export type Row = Record<string, string | number | null>;

/** Opens a database file that nobody has open, for as long as `work` takes. */
export function openFile<T>(file: string, work: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(file);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}

/** Every row of every table. */
export const everyRow = (file: string): Record<string, Row[]> =>
  openFile(file, (sqlite) =>
    Object.fromEntries(tablesOf(sqlite).map((table) => [table, sqlite.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY 1`).all()])),
  );

/** A day's orders beside the one of the valid rows, each with a line and a payment, each of another total. */
export function orderRows(count: number): [table: string, row: Row][] {
  return Array.from({ length: count - 1 }, (_, index): [string, Row][] => {
    const number = index + 2;
    const total = 740 + number * 13;
    return [
      ['Order', { ...validRows.Order!, id: `ord_${number}`, token: `token_${number}`, number, subtotal: total - 200, total, placedTotal: total }],
      ['OrderLine', { ...validRows.OrderLine!, id: `lin_${number}`, orderId: `ord_${number}`, total: total - 200 }],
      ['Payment', { ...validRows.Payment!, id: `pay_${number}`, orderId: `ord_${number}`, amount: total }],
    ];
  }).flat();
}
