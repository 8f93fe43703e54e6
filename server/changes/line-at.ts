import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { refuse } from '@/server/transact';

/** The line at a position. @throws Refusal invalid for one that the order does not hold, or not any more */
export const lineAt = (order: OrderRow, position: number): LineRow =>
  order.lines.find((line) => line.position === position) ?? refuse({ code: 'invalid', fields: { line: 'unknown' } });
