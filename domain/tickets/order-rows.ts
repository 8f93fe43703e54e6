import { lineWords } from '../orders/line-words';
import type { OrderLineView } from '../orders/order-view';
import { orderNumber } from '../orders/order-number';
import type { TicketOrder } from './ticket-order';
import type { TicketVoice } from './ticket-voice';
import { below, lines, type PaperWidth, type Row } from './ticket';

/** When the bag should be at the door: by when, or within which window. */
export const dueText = ({ promisedAt, windowEndsAt }: TicketOrder, voice: TicketVoice): string =>
  windowEndsAt === null
    ? voice.say('due', { time: voice.time(promisedAt) })
    : voice.say('window', { from: voice.time(promisedAt), to: voice.time(windowEndsAt) });

export const placeText = ({ fulfilment, floor }: TicketOrder, voice: TicketVoice): string =>
  fulfilment === 'pickup' ? voice.say('pickup') : voice.floor(floor);

export const shopText = ({ shop }: Pick<TicketOrder, 'shop'>, voice: TicketVoice): string => `${voice.floor(shop.floor)} ${voice.text(shop.name)}`;

/** `×2`; of weighed goods what the scale said, until then about how much. */
export function amountOf({ unit, quantity, grams, finalGrams }: OrderLineView, voice: TicketVoice): string {
  if (unit === 'each') return voice.say('times', { count: quantity });
  return finalGrams === null ? voice.say('about', { grams: voice.grams(grams ?? 0) }) : voice.grams(finalGrams);
}

/** The chosen options below a line; of a set its dishes, one below the other. */
export function optionRows(paper: PaperWidth, line: OrderLineView, voice: TicketVoice, style: Parameters<typeof below>[2] = {}): Row[] {
  const words = lineWords(line).map(voice.text);
  return (line.parts ? words : [words.join(' ')]).flatMap((text) => below(paper, text, style));
}

/** What the sets of an order are made of, for whoever packs: nothing for an order without one. */
export const setRows = (paper: PaperWidth, { lines: goods }: TicketOrder, voice: TicketVoice): Row[] =>
  goods.filter(({ parts }) => parts).flatMap((line) => [
    ...lines(paper, `${voice.text(line.name)} ${amountOf(line, voice)}`, { bold: true }),
    ...optionRows(paper, line, voice),
  ]);

export const isUnweighed = ({ unit, finalGrams }: OrderLineView): boolean => unit === 'weight' && finalGrams === null;

/** The number, and that it is printed again: a second paper must never pass for a second order. */
export const numberRows = (paper: PaperWidth, { number }: TicketOrder, copy: number, voice: TicketVoice): Row[] => [
  ...lines(paper, orderNumber(number), { size: 'huge', bold: true, align: 'center' }),
  ...copyRows(paper, copy, voice),
];

export const copyRows = (paper: PaperWidth, copy: number, voice: TicketVoice): Row[] =>
  copy > 1 ? lines(paper, voice.say('copy', { copy }), { size: 'tall', bold: true, align: 'center' }) : [];

/** A note as it was written, line by line. */
export const noteRows = (paper: PaperWidth, { note }: TicketOrder, voice: TicketVoice, size: 'tall' | 'normal' = 'tall'): Row[] =>
  note === null ? [] : voice.say('note', { note }).split(/\r\n|\r|\n/).flatMap((line) => lines(paper, line, { size, bold: true }));
