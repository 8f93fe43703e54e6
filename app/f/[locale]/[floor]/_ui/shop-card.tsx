'use client';
import { useCart } from '@/app/_ui/use-cart';
import { Tile } from '@/app/_ui/tile';
import type { ShopAvailability } from '@/domain/slots/availability';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import s from './floor.module.css';
import type { FloorProps, ShopCardFacts } from './floor-props';

type Props = {
  shop: ShopCardFacts;
  /** Undefined until the first answer: the hours stand in its place. */
  now: ShopAvailability | undefined;
  /** The server's clock of that answer. */
  at: Date;
  page: Pick<FloorProps, 'floor' | 'zone' | 'locale' | 'm'>;
};

/** When the bag can be at the door, as one figure with a word to it. */
function Promised({ now, at, page: { zone, locale, m } }: Omit<Props, 'shop'>) {
  if (!now) return <span className={s.waitingLed} aria-hidden="true" />;
  if (now.promiseMinutes !== null) {
    return (
      <span className={s.eta}>
        <small>{m.promiseWord}</small>
        <b>{fill(m.promise, { minutes: now.promiseMinutes })}</b>
      </span>
    );
  }
  if (now.nextWindow === null) return null;
  return (
    <span className={s.eta}>
      <b>{formatDayTime(now.nextWindow, at, zone, locale)}</b>
    </span>
  );
}

/** Why it is not open, in words; the hours until that is known. */
function standing({ shop, now, at, page: { zone, locale, m } }: Props): string {
  const time = (instant: string) => formatDayTime(instant, at, zone, locale);
  if (!now) return shop.hours;
  if (now.state.kind === 'paused') return fill(m.pausedUntil, { time: time(now.state.until) });
  if (now.promiseMinutes !== null) return '';
  if (now.nextWindow !== null) return fill(m.takingOrdersFor, { time: time(now.nextWindow) });
  return now.state.kind === 'closed' && now.state.opensAt !== null ? fill(m.opensAt, { time: time(now.state.opensAt) }) : m.notToday;
}

/** A shop on a floor page: what it has, from how much on it comes up, and when. */
export function ShopCard(props: Props) {
  const { shop, page } = props;
  const { lines } = useCart(shop.slug);
  const words = standing(props);
  return (
    <li>
      <a className={`card ${s.shop}`} href={`/f/${page.locale}/${page.floor}/${shop.slug}`}>
        <Tile picture={shop.picture} />
        <span className={s.text}>
          <b>{shop.name}</b>
          <small>
            {shop.tagline}
            <span>{shop.minimum}</span>
          </small>
          {words && <small>{words}</small>}
          {lines.length > 0 && <small className={s.waiting}>{fill(page.m.inCart, { count: lines.length })}</small>}
        </span>
        <Promised {...props} />
      </a>
    </li>
  );
}
