import type { Text } from '../menu/shop';
import type { OrderFacts } from '../orders/order-view';

/** What tickets know of an order and of its shop. */
export type TicketOrder = OrderFacts & {
  shop: { name: Text; floor: string; contactPhone: string };
  /** The address of the order's page. */
  page: string;
  /** What the shop's collection code holds for exactly this amount; null: it takes none. */
  collection: { text: string; isDemo: boolean } | null;
};

/** How it is printed: on what paper, and as which copy; from the second on the ticket says so. */
export type Printing = { paper: 58 | 80; copy: number };
