'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { isReceived } from '@/domain/payments/payment';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { shopLabel } from '@/i18n/text';
import { columnOf } from '@/phone/desk/columns';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { useShop } from '@/app/desk/_ui/use-shop';
import { CardAge } from './card-age';
import styles from './card.module.css';

/** On the way up what counts is how much to collect; before that, how it will be paid. */
function paymentText(order: DeskOrder, { text }: Desk): string {
  const { card } = text.board;
  const { method, status } = order.payment;
  if (isReceived(status)) return card.paid;
  if (status === 'settled') return card.platform;
  if (columnOf(order) === 'way') return fill(card.collect, { amount: formatFen(order.payment.amount) });
  return card[method];
}

/** Where staff took it from, by the number it has there; of a customer's own phone nothing is said. */
function channelText({ channel, outsideNumber }: DeskOrder, { text }: Desk): string | null {
  if (channel === 'placard' || channel === 'link') return null;
  return [text.channels.names[channel], outsideNumber].filter(Boolean).join(' ');
}

function windowText(order: DeskOrder, { text, building }: Desk): string | null {
  if (order.windowEndsAt === null) return null;
  const at = (instant: string) => formatTime(instant, building.timeZone);
  return fill(text.board.card.window, { from: at(order.promisedAt), to: at(order.windowEndsAt) });
}

/** The orders that go up with it. */
const ridesText = ({ ridesWith }: DeskOrder, { text }: Desk): string | null =>
  ridesWith ? fill(text.board.card.ridesWith, { numbers: ridesWith.map(orderNumber).join(' ') }) : null;

/** Room, name, payment and age, in one line under the number. */
export function CardMeta({ order }: { order: DeskOrder }) {
  const desk = useDesk();
  const all = useShop() === null;
  const shop = desk.shops.find(({ slug }) => slug === order.shop);
  const who = [order.room, order.customerName].filter(Boolean).join(' ');
  const group = order.group === null ? null : desk.text.groups.card.chip;
  const facts = [group, channelText(order, desk), who, ridesText(order, desk), windowText(order, desk), paymentText(order, desk)].filter(Boolean).join(' · ');
  return (
    <p className={styles.meta}>
      <span className={styles.facts}>{facts}</span>
      <CardAge order={order} />
      {all && shop && <span className={styles.shop}>{shopLabel(shop, desk.locale)}</span>}
    </p>
  );
}
