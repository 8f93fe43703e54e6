import type { Locale } from '../menu/shop';
import { type OrderTicketKind, orderTicketKinds, type PaperWidth } from './ticket';

/** When a ticket is printed: with a step of its order, or when a hand asks for it. */
export const occasions = ['accept', 'ready', 'hand'] as const;
export type Occasion = (typeof occasions)[number];

/** What a printer prints, and when; null: not this kind. */
export type PrinterDuties = Readonly<Record<OrderTicketKind, Occasion | null>>;

/** How it is reached: bytes over the building's network, or the browser of a tablet. */
export type PrinterLink = { kind: 'network'; host: string; port: number } | { kind: 'system' };

export type PrinterInput = PrinterDuties & {
  name: string;
  link: PrinterLink;
  paper: PaperWidth;
  /** Of kitchen tickets and labels; a receipt speaks its customer's language. */
  locale: Locale;
  paused: boolean;
};

export type Printer = PrinterInput & { id: string; shop: string };

/** The ports of receipt printers and of the boxes that give several of them a network. */
export const printerPorts = { first: 9100, last: 9199 } as const;
export const printerNameLimit = 40;
/** A shop of 10 m² has no room for more. */
export const mostPrinters = 12;

/** What a step of an order makes a shop's printers print; paused ones get nothing new. */
export const ticketsFor = <P extends PrinterDuties & { paused: boolean }>(printers: readonly P[], occasion: Occasion): { printer: P; kind: OrderTicketKind }[] =>
  printers
    .filter(({ paused }) => !paused)
    .flatMap((printer) => orderTicketKinds.filter((kind) => printer[kind] === occasion).map((kind) => ({ printer, kind })));
