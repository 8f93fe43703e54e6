import type { Dish } from '../orders/dish-list';
import { orderNumber } from '../orders/order-number';
import type { Text } from '../menu/shop';
import { amounts, below, cut, lines, type PaperWidth, type Row, rule, type Ticket } from './ticket';
import type { TicketVoice } from './ticket-voice';

type DishSheet = { shop: { name: Text; floor: string }; dishes: readonly Dish[]; from: string | null; at: string };

/** What a kitchen makes in one go, over all orders: each dish with its options, how much of it, and whose it is. */
export function dishTicket({ shop, dishes, from, at }: DishSheet, paper: PaperWidth, voice: TicketVoice): Ticket {
  const title = from === null ? voice.say('dishes') : `${voice.say('dishes')} ${voice.time(from)}`;
  const goods = dishes.flatMap((dish): Row[] => {
    const weight = dish.grams > 0 ? [voice.grams(dish.grams)] : [];
    const pieces = dish.quantity > 0 ? [voice.say('times', { count: dish.quantity })] : [];
    const count = dish.orders.length;
    return [
      ...amounts(paper, voice.text(dish.name), [...pieces, ...weight].join(' '), { size: 'tall', bold: true }),
      ...below(paper, dish.options.map(voice.text).join(' '), { size: 'tall' }),
      ...below(paper, `${voice.say(count === 1 ? 'inOrder' : 'inOrders', { count })} ${dish.orders.map(orderNumber).join(' ')}`),
    ];
  });
  const rows: Row[] = [
    ...lines(paper, title, { size: 'large', bold: true, align: 'center' }),
    rule,
    ...(goods.length > 0 ? goods : lines(paper, voice.say('nothing'), { size: 'tall' })),
    rule,
    ...amounts(paper, `${voice.floor(shop.floor)} ${voice.text(shop.name)}`, voice.time(at)),
    cut,
  ];
  return { paper, rows };
}
