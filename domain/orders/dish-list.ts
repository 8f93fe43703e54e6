import { lineKey } from '../cart/cart';
import type { Text } from '../menu/shop';
import type { OrderFacts, OrderLineView } from './order-view';

/** The same good with the same options over all orders in work: what a hand fetches from the shelf in one go. */
export type Dish = {
  key: string;
  name: Text;
  picture: string;
  options: readonly Text[];
  /** Pieces; 0 for weighed goods. */
  quantity: number;
  /** Grams asked for; 0 for pieces. */
  grams: number;
  /** The short numbers of the orders that want it, oldest first. */
  orders: readonly number[];
};

type Wanted = Pick<OrderLineView, 'item' | 'name' | 'picture' | 'unit' | 'quantity' | 'grams' | 'finalGrams'> & { options: readonly { id: string; name: Text }[] };

/** What has to be made for a line: of a set its dishes, each with what is asked of the whole set. */
function wantedFor(line: OrderLineView): Wanted[] {
  const { parts = [] } = line;
  if (parts.length === 0) return [line];
  const asked = line.options.filter(({ id }) => parts.every(({ choice }) => choice !== id));
  return parts.map(({ item, name, picture, options }) => ({ ...line, item, name, picture, options: [...options, ...asked] }));
}

/** Adds up the goods of these orders, sets dish by dish; what most orders want comes first. */
export function dishList(orders: readonly Pick<OrderFacts, 'number' | 'lines'>[]): Dish[] {
  const dishes = new Map<string, Dish>();
  for (const order of orders) {
    for (const line of order.lines.flatMap(wantedFor)) {
      const key = lineKey({ item: line.item, options: line.options.map((option) => option.id).sort() });
      const dish = dishes.get(key);
      dishes.set(key, {
        key,
        name: line.name,
        picture: line.picture,
        options: line.options.map((option) => option.name),
        quantity: (dish?.quantity ?? 0) + (line.unit === 'weight' ? 0 : line.quantity),
        grams: (dish?.grams ?? 0) + (line.unit === 'weight' ? (line.finalGrams ?? line.grams ?? 0) : 0),
        orders: [...new Set([...(dish?.orders ?? []), order.number])],
      });
    }
  }
  return [...dishes.values()].sort((a, b) => b.orders.length - a.orders.length || b.quantity - a.quantity);
}
