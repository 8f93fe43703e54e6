import { Plate } from '@/app/_ui/plate';
import type { OrderEventView, OrderView } from '@/domain/orders/order-view';
import { isSettled } from '@/domain/payments/payment';
import { fill } from '@/i18n/fill';
import { telHref } from '@/i18n/phone';
import type { OrderProps } from './order-props';
import { reasonText, statusWord } from './order-words';

const lastOf = (order: OrderView, type: OrderEventView['type']) => order.events.findLast((event) => event.type === type);

type Notice = { title: string; text: string; call: boolean };

/** What needs a word besides the story: what went otherwise, and what to do next. */
function noticeOf(order: OrderView, { m }: OrderProps): Notice | null {
  const { status, shop } = order;
  const why = (event: OrderEventView | undefined) => (event && reasonText(event, m)) ?? statusWord(order, m);
  if (order.escalated) return { title: m.escalatedTitle, text: m.escalatedText, call: true };
  if (status === 'rejected') return { title: why(lastOf(order, 'rejected')), text: m.rejectedText, call: true };
  if (status === 'not_delivered') {
    return { title: why(lastOf(order, 'not_delivered')), text: fill(m.notDeliveredText, { floor: shop.floor }), call: true };
  }
  if (status !== 'cancelled') return null;
  const expired = lastOf(order, 'expired') !== undefined;
  const byShop = lastOf(order, 'cancelled')?.actor === 'staff';
  const text = isSettled(order.payment.status) && order.payment.amount > 0 ? m.goesBackText : m.cancelledText;
  if (byShop) return { title: why(lastOf(order, 'cancelled')), text, call: true };
  return { title: expired ? m.expiredTitle : m.cancelled, text: expired ? m.expiredText : text, call: expired };
}

/** A plate over the shaft when something did not go as planned. */
export function OrderNotice({ order, page }: { order: OrderView; page: OrderProps }) {
  const notice = noticeOf(order, page);
  if (!notice) return null;
  const { contactPhone } = order.shop;
  return (
    <Plate tone="warn">
      <h2>{notice.title}</h2>
      <p>{notice.text}</p>
      {notice.call && (
        <a className="go steel" href={telHref(contactPhone)}>
          {page.m.call} {contactPhone}
        </a>
      )}
    </Plate>
  );
}
