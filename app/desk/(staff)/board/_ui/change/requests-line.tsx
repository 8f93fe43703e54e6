'use client';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { floorName } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useRequests } from '@/app/desk/_ui/use-board';
import { useBoardSteps } from '../board-steps';
import tickets from '../tickets.module.css';
import { wishText } from './wish-text';

/** Over the columns, wherever the card is: each customer who asks for something, until somebody answers. */
export function RequestsLine() {
  const desk = useDesk();
  const { ask } = useBoardSteps();
  const asking = useRequests();
  return (
    <div role="status">
      {asking.map((order) => {
        const number = orderNumber(order.number);
        return (
          <div key={order.id} className={`${tickets.line} ${tickets.pressing}`}>
            <span className={tickets.said}>
              {floorName(order.floor)} {number} {wishText(order, desk)}
            </span>
            <button type="button" className={tickets.see} onClick={() => ask({ kind: 'request', order: order.id })}>
              {fill(desk.text.changes.request.see, { number })}
            </button>
          </div>
        );
      })}
    </div>
  );
}
