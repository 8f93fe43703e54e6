import { columns, printable } from './printable';
import { pair, wrap } from './layout';

/** What hangs on an order. */
export const orderTicketKinds = ['kitchen', 'label', 'receipt'] as const;
export type OrderTicketKind = (typeof orderTicketKinds)[number];

export type TicketKind = OrderTicketKind | 'test' | 'dishes';

/** Of the paper, in millimetres. */
export const paperWidths = [58, 80] as const;
export type PaperWidth = (typeof paperWidths)[number];

/** Columns of a line in the printer's own font (rules.md, 26). */
export const lineColumns: Record<PaperWidth, number> = { 58: 32, 80: 48 };

/** How large the letters are: times wide, times high. */
export const sizes = { normal: [1, 1], tall: [1, 2], large: [2, 2], huge: [4, 4] } as const;
export type Size = keyof typeof sizes;

/** One line on the paper, or what stands in its place. A text fits: it is broken already. */
export type Row =
  | { kind: 'text'; text: string; size: Size; bold: boolean; align: 'left' | 'center' }
  | { kind: 'rule' }
  | { kind: 'qr'; text: string }
  /** The end of one piece of paper. */
  | { kind: 'cut' };

/** Everything on one ticket, from above; it ends with a cut. */
export type Ticket = { paper: PaperWidth; rows: readonly Row[] };

type Look = { size?: Size; bold?: boolean };

/** A text in the middle or from the left edge, on as many lines as it needs. Nothing to say is no line. */
export function lines(paper: PaperWidth, text: string, { size = 'normal', bold = false, align = 'left' }: Look & { align?: 'left' | 'center' } = {}): Row[] {
  const said = printable(text);
  if (said === '') return [];
  const width = Math.floor(lineColumns[paper] / sizes[size][0]);
  return wrap(said, width).map((line) => ({ kind: 'text', text: line, size, bold, align }));
}

/** What is said from the left edge, and its amount at the right one. */
export function amounts(paper: PaperWidth, left: string, right: string, { size = 'normal', bold = false }: Look = {}): Row[] {
  const width = Math.floor(lineColumns[paper] / sizes[size][0]);
  return pair(printable(left), printable(right), width).map((text) => ({ kind: 'text', text, size, bold, align: 'left' }));
}

/** What belongs to the line above: set in by two columns. */
export function below(paper: PaperWidth, text: string, { size = 'normal', bold = false }: Look = {}): Row[] {
  const width = Math.floor(lineColumns[paper] / sizes[size][0]) - 2;
  const said = printable(text);
  return said === '' ? [] : wrap(said, width).map((line) => ({ kind: 'text', text: `  ${line}`, size, bold, align: 'left' }));
}

export const rule: Row = { kind: 'rule' };
export const cut: Row = { kind: 'cut' };

/** The texts of a ticket as a reader of the paper finds them, for people who cannot see its picture. */
export const textOf = ({ rows }: Ticket): string =>
  rows.flatMap((row) => (row.kind === 'text' ? [row.text.trim().replace(/ {2,}/g, ' ')] : [])).join('\n');

/** Whether every text of a ticket keeps within its paper. */
export const fits = ({ paper, rows }: Ticket): boolean =>
  rows.every((row) => row.kind !== 'text' || columns(row.text) * sizes[row.size][0] <= lineColumns[paper]);
