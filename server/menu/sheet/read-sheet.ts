import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeSheet } from '@/domain/decode-sheet';
import type { SheetFault } from '@/domain/errors';
import { fromCell } from '@/domain/menu/formula';
import { type SheetColumn, sheetColumns, type SheetRow } from '@/domain/menu/import-plan';
import { tidy } from '@/domain/typed-text';
import { mostItems } from '@/domain/menu/item-limits';
import { locales } from '@/domain/menu/shop';
import { sheetHeaders, sheetUncounted, sheetUnits } from '@/i18n/sheet-words';
import { fenOf } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';

export type Sheet = { rows: SheetRow[]; /** Headers that name no column of ours. */ ignored: string[] };

const pieceBytes = 16 * 1024;

type Line = { record: string[]; info: { lines: number } };

/** Characters that one line may hold; a quotation mark that is never closed would swallow the rest of the sheet. */
const longestLine = 20_000;

/** What the first line is separated by: commas, the semicolons of some countries, or the tabs of what is copied from a spreadsheet. */
function delimiterOf(text: string): string {
  const first = text.slice(0, longestLine).split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

const folded = (text: string): string => tidy(text).toLowerCase();

const columnNamed = (header: string): SheetColumn | undefined =>
  sheetColumns.find((column) => locales.some((locale) => folded(sheetHeaders[locale][column]) === folded(header)));

const unitOf = (cell: string) => (['each', 'weight'] as const).find((unit) => locales.some((locale) => sheetUnits[locale][unit] === folded(cell))) ?? null;

const stockOf = (cell: string): number | null => (Object.values(sheetUncounted).includes(folded(cell)) ? null : wholeOf(cell));

/** A cell's value. Of those that cannot be empty, an empty one leaves things as they are. */
function read(column: SheetColumn, cell: string): Partial<SheetRow> {
  const text = tidy(fromCell(cell));
  if (column === 'nameEn' || column === 'descriptionZh' || column === 'descriptionEn' || column === 'nameZh') return { [column]: text };
  if (text === '') return {};
  if (column === 'unit') return { unit: unitOf(text) };
  if (column === 'price') return { price: fenOf(text) };
  if (column === 'usualGrams') return { usualGrams: wholeOf(text) };
  return column === 'stock' ? { stock: stockOf(text) } : { [column]: text };
}

function rowFrom({ record, info }: Line, columns: readonly (SheetColumn | undefined)[]): SheetRow {
  const cells = columns.map((column, index) => (column === undefined ? {} : read(column, record[index] ?? '')));
  return Object.assign({ line: info.lines }, ...cells) as SheetRow;
}

/** Piece by piece: a parser that is given everything at once reads everything before anybody can tell it to stop. */
function* piecesOf(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** @throws CsvError for a quotation mark without a partner, or a line that never ends */
async function readLines(text: string): Promise<Line[] | 'too_many_lines'> {
  const settings = { bom: true, delimiter: delimiterOf(text), info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestLine };
  const lines: Line[] = [];
  for await (const line of Readable.from(piecesOf(text)).pipe(parse(settings)) as AsyncIterable<Line>) {
    // One more than fits on a menu, and its headers: nobody reads a hundred thousand lines to refuse them.
    if (lines.length > mostItems) return 'too_many_lines';
    if (line.record.some((cell) => cell.trim() !== '')) lines.push(line);
  }
  return lines;
}

/** Reads a sheet by the headers of its first line. @returns why it cannot be read as a whole */
export async function readSheet(bytes: Buffer): Promise<Sheet | SheetFault> {
  const text = decodeSheet(bytes);
  if (text === null) return 'encoding';
  const lines = await readLines(text).catch((error: unknown) => {
    if (error instanceof CsvError) return 'quotes' as const;
    throw error;
  });
  if (typeof lines === 'string') return lines;
  const [first, ...rest] = lines;
  if (!first) return 'empty';
  const columns = first.record.map(columnNamed);
  const known = columns.filter((column) => column !== undefined);
  if (!known.includes('nameZh')) return 'no_name_column';
  if (new Set(known).size < known.length) return 'repeated_column';
  const ignored = first.record.filter((header, index) => columns[index] === undefined && header.trim() !== '').map((header) => tidy(header).slice(0, 40));
  return rest.length === 0 ? 'empty' : { rows: rest.map((line) => rowFrom(line, columns)), ignored: ignored.slice(0, 20) };
}
