'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { isDue, isLater } from '@/domain/orders/in-work';
import { minutesAndSeconds, wholeMinutes } from '@/phone/desk/elapsed';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './card.module.css';

type Age = { words: string; pressing: boolean };

/** What the clock says of an order: how long it waits, when it is wanted, or how late it is. */
function ageOf(order: DeskOrder, now: number, { text, building, locale }: Pick<Desk, 'text' | 'building' | 'locale'>, short: boolean): Age {
  const words = text.board.card;
  const time = (instant: string) => formatDayTime(instant, new Date(now), building.timeZone, locale);
  const minutes = wholeMinutes(now - Date.parse(order.placedAt));
  const late = wholeMinutes(now - Date.parse(order.windowEndsAt ?? order.promisedAt));
  if (order.status === 'placed') {
    const waits = now - Date.parse(order.answerFrom);
    if (waits < 0) return { words: fill(words.beforeOpening, { time: time(order.answerFrom) }), pressing: false };
    return { words: minutesAndSeconds(waits), pressing: true };
  }
  if (isDue(order, now)) return { words: words.due, pressing: true };
  if (isLater(order, now)) return { words: time(order.promisedAt), pressing: false };
  if (late > 0 && !isFinished(order.status)) return { words: fill(short ? words.lateShort : words.late, { minutes: late }), pressing: true };
  if (order.windowEndsAt) return { words: time(order.promisedAt), pressing: false };
  if (minutes < 60) return { words: fill(words.minutes, { count: minutes }), pressing: false };
  return { words: fill(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 }), pressing: false };
}

export function CardAge({ order, short = false }: { order: DeskOrder; short?: boolean }) {
  const desk = useDesk();
  const { words, pressing } = ageOf(order, useNow(), desk, short);
  return <b className={pressing ? `${styles.age} ${styles.pressing}` : styles.age}>{words}</b>;
}
