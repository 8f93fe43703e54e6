import { fen, zero } from '../money';
import { amountOf, copyRows, dueText, isUnweighed, noteRows, optionRows, placeText, shopText } from './order-rows';
import { orderNumber } from '../orders/order-number';
import { isReceived } from '../payments/payment';
import { amounts, cut, lines, type Row, rule, type Ticket } from './ticket';
import type { Printing, TicketOrder } from './ticket-order';
import type { TicketVoice, TicketWord } from './ticket-voice';

/** What is still to be done about the money, or what was done. */
function paymentWord({ payment: { method, status } }: TicketOrder): TicketWord {
  if (status === 'claimed' || status === 'settled') return status;
  if (isReceived(status)) return method === 'cash' ? 'paidCash' : 'paidCode';
  return method === 'cash' ? 'payCash' : 'payCode';
}

/** The shop's code with the exact amount, which only the scale can say (rules.md, 15). */
function codeRows(order: TicketOrder, paper: Printing['paper'], voice: TicketVoice): Row[] {
  const { collection, payment } = order;
  if (!collection || payment.method !== 'code' || payment.status !== 'unpaid' || order.lines.some(isUnweighed)) return [];
  return [
    rule,
    ...lines(paper, voice.say('scanToPay', { amount: voice.money(payment.amount) }), { align: 'center', bold: true }),
    { kind: 'qr', text: collection.text },
    ...(collection.isDemo ? lines(paper, voice.say('demoCode'), { align: 'center', bold: true }) : []),
  ];
}

function goodsRows({ lines: goods }: TicketOrder, paper: Printing['paper'], voice: TicketVoice): Row[] {
  return goods.flatMap((line) => [
    ...amounts(paper, `${voice.text(line.name)} ${amountOf(line, voice)}`, voice.money(line.total)),
    ...optionRows(paper, line, voice),
  ]);
}

/** What vouchers took over, and what is left; nothing where the customer pays all of it. */
function voucherRows({ total, payment }: TicketOrder, paper: Printing['paper'], voice: TicketVoice): Row[] {
  if (payment.status === 'settled' || payment.amount >= total) return [];
  return [
    ...amounts(paper, voice.say('vouchers'), voice.money(fen(total - payment.amount))),
    ...amounts(paper, voice.say('toPay'), voice.money(payment.amount), { size: 'tall', bold: true }),
  ];
}

function sumRows(order: TicketOrder, paper: Printing['paper'], voice: TicketVoice): Row[] {
  const row = (part: 'subtotal' | 'deliveryFee' | 'smallOrderFee') => (order[part] === zero ? [] : [[voice.say(part), order[part]] as const]);
  const discounts = (order.discounts ?? []).map(({ name, amount }) => [voice.text(name), fen(0 - amount)] as const);
  const parts = [...row('subtotal'), ...discounts, ...row('deliveryFee'), ...row('smallOrderFee')];
  return [
    ...(parts.length > 1 ? parts.flatMap(([name, amount]) => amounts(paper, name, voice.money(amount))) : []),
    ...amounts(paper, voice.say('total'), voice.money(order.total), { size: 'tall', bold: true }),
    ...voucherRows(order, paper, voice),
    ...(order.lines.some(isUnweighed) ? lines(paper, voice.say('estimate')) : []),
    ...lines(paper, voice.say(paymentWord(order)), { size: 'tall', bold: true }),
  ];
}

/**
 * What goes into the bag for its customer: goods with their real weights, fees, what is to be paid and how, the shop's code
 * where that is the way, and where the order can be looked at.
 */
export function receipt(order: TicketOrder, { paper, copy }: Printing, voice: TicketVoice): Ticket {
  const where = [placeText(order, voice), order.room, order.customerName].filter(Boolean).join(' ');
  const rows: Row[] = [
    ...lines(paper, shopText(order, voice), { align: 'center', size: 'tall', bold: true }),
    ...copyRows(paper, copy, voice),
    rule,
    ...amounts(paper, orderNumber(order.number), where, { size: 'tall', bold: true }),
    ...amounts(paper, voice.say('ordered', { time: voice.time(order.placedAt) }), dueText(order, voice)),
    rule,
    ...goodsRows(order, paper, voice),
    ...noteRows(paper, order, voice, 'normal'),
    rule,
    ...sumRows(order, paper, voice),
    ...codeRows(order, paper, voice),
    rule,
    ...lines(paper, voice.say('orderPage'), { align: 'center' }),
    { kind: 'qr', text: order.page },
    ...lines(paper, voice.say('phone', { phone: order.shop.contactPhone }), { align: 'center' }),
    cut,
  ];
  return { paper, rows };
}
