import { dishName } from '../menu/set-menu';
import type { Text } from '../menu/shop';
import type { OrderLineView } from './order-view';

/** What belongs to a line beside its name, as it is called: of a set its dishes, then the chosen options that are no dishes. */
export function lineWords({ options, parts = [] }: Pick<OrderLineView, 'options' | 'parts'>): Text[] {
  const others = options.filter(({ id }) => parts.every(({ choice }) => choice !== id));
  return [...parts.map(dishName), ...others.map(({ name }) => name)];
}
