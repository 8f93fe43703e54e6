import { dueText, amountOf, isUnweighed, noteRows, numberRows, optionsText, placeText, shopText } from './order-rows';
import { amounts, below, cut, lines, type Row, rule, type Ticket } from './ticket';
import type { Printing, TicketOrder } from './ticket-order';
import type { TicketVoice } from './ticket-voice';

/**
 * What hangs over the stove: number, when it is due, then the dishes in letters that hands at work can read, what has to
 * be weighed with room for the scale's figure, and the customer's note.
 */
export function kitchenTicket(order: TicketOrder, { paper, copy }: Printing, voice: TicketVoice): Ticket {
  const dishes = order.lines.flatMap((line): Row[] => [
    ...amounts(paper, voice.text(line.name), amountOf(line, voice), { size: 'tall', bold: true }),
    ...below(paper, optionsText(line, voice), { size: 'tall' }),
    ...(isUnweighed(line) ? below(paper, voice.say('weigh')) : []),
  ]);
  const rows: Row[] = [
    ...numberRows(paper, order, copy, voice),
    ...lines(paper, `${dueText(order, voice)}  ${placeText(order, voice)}`, { size: 'tall', bold: true, align: 'center' }),
    rule,
    ...dishes,
    ...(order.note === null ? [] : [rule]),
    ...noteRows(paper, order, voice),
    rule,
    ...amounts(paper, shopText(order, voice), voice.say('ordered', { time: voice.time(order.placedAt) })),
    cut,
  ];
  return { paper, rows };
}
