import { orderNumber } from '../orders/order-number';
import { copyRows, placeText, setRows, shopText } from './order-rows';
import { cut, lines, type Row, type Ticket } from './ticket';
import type { Printing, TicketOrder } from './ticket-order';
import type { TicketVoice } from './ticket-voice';

/** More bags than this go up with a trolley, in millimetres of paper nobody has. */
export const mostBags = 20;

/** A label for each bag, each its own piece of paper: where it goes, whose it is, which of how many, and what sets are made of. */
export function bagLabels(order: TicketOrder, { paper, copy, bags }: Printing & { bags: number }, voice: TicketVoice): Ticket {
  const middle = { align: 'center' } as const;
  const where = [order.room, order.customerName].filter(Boolean).join(' ');
  const label = (bag: number): Row[] => [
    ...lines(paper, placeText(order, voice), { ...middle, size: 'huge', bold: true }),
    ...lines(paper, where, { ...middle, size: 'large', bold: true }),
    ...lines(paper, orderNumber(order.number), { ...middle, size: 'large', bold: true }),
    ...lines(paper, voice.say('bag', { bag, of: bags }), { ...middle, size: 'tall' }),
    ...copyRows(paper, copy, voice),
    ...setRows(paper, order, voice),
    ...lines(paper, shopText(order, voice), middle),
    cut,
  ];
  return { paper, rows: Array.from({ length: bags }, (_, index) => label(index + 1)).flat() };
}
