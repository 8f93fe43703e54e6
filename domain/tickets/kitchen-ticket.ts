import { dueText, amountOf, isUnweighed, noteRows, numberRows, optionRows, placeText, shopText } from './order-rows';
import { amounts, below, cut, lines, type Row, rule, type Ticket } from './ticket';
import type { Printing, TicketOrder } from './ticket-order';
import type { TicketVoice } from './ticket-voice';

/** The paper that takes another one back from over the stove. */
const isCalledOff = ({ status }: TicketOrder): boolean => status === 'cancelled' || status === 'rejected';

const headRows = (order: TicketOrder, { paper, copy }: Printing, voice: TicketVoice): Row[] =>
  isCalledOff(order)
    ? [...numberRows(paper, order, 1, voice), ...lines(paper, voice.say('calledOff'), { size: 'large', bold: true, align: 'center' })]
    : numberRows(paper, order, copy, voice);

/**
 * What hangs over the stove: number, when it is due, then the dishes in letters that hands at work can read, what has to
 * be weighed with room for the scale's figure, and the customer's note. Of an order that was called off it says so first.
 */
export function kitchenTicket(order: TicketOrder, { paper, copy }: Printing, voice: TicketVoice): Ticket {
  const dishes = order.lines.flatMap((line): Row[] => [
    ...amounts(paper, voice.text(line.name), amountOf(line, voice), { size: 'tall', bold: true }),
    ...optionRows(paper, line, voice, { size: 'tall' }),
    ...(isUnweighed(line) ? below(paper, voice.say('weigh')) : []),
  ]);
  const rows: Row[] = [
    ...headRows(order, { paper, copy }, voice),
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
