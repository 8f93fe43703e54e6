import type { Text } from '../menu/shop';
import type { Fen } from '../money';

/** The sentences of tickets. What stands in braces is filled in. */
export const ticketWords = [
  'due', 'window', 'pickup', 'note', 'times', 'about', 'weigh', 'bag', 'copy', 'ordered',
  'subtotal', 'deliveryFee', 'smallOrderFee', 'total', 'estimate', 'payCash', 'payCode', 'paidCash', 'paidCode', 'claimed', 'settled', 'vouchers', 'toPay',
  'scanToPay', 'demoCode', 'orderPage', 'phone', 'test', 'testText', 'dishes', 'inOrder', 'inOrders', 'nothing', 'calledOff',
] as const;

export type TicketWord = (typeof ticketWords)[number];

/** How tickets speak one language: words, money, weights and times; i18n/tickets.ts has both voices. */
export type TicketVoice = {
  say: (word: TicketWord, values?: Readonly<Record<string, string | number>>) => string;
  text: (text: Text) => string;
  money: (amount: Fen) => string;
  grams: (grams: number) => string;
  /** The building's clock, with the weekday unless it is today; from an ISO instant. */
  time: (at: string) => string;
  floor: (label: string) => string;
};
