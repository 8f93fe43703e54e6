'use client';
import { Plate } from '@/app/_ui/plate';
import { Tile } from '@/app/_ui/tile';
import type { OfferView } from '@/domain/orders/order-change';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { formatFen } from '@/i18n/money';
import { orderChangeMessages } from '@/i18n/order-changes';
import { inLocale } from '@/i18n/text';
import { answerOffer } from '@/phone/order-changes';
import { lineName } from './change-words';
import s from './order.module.css';
import { type TellingProps, useTelling } from './use-telling';

/** What the shop would bring instead, with its price and until when it waits; one tap answers. */
export default function OfferPlates(props: TellingProps) {
  const words = orderChangeMessages[props.page.locale].offer;
  return (
    <section className={s.offers} aria-label={words.label}>
      {props.live.order.offers.map((offer) => (
        <OfferPlate key={offer.line} offer={offer} {...props} />
      ))}
    </section>
  );
}

function OfferPlate({ offer, live, page }: TellingProps & { offer: OfferView }) {
  const { locale, zone } = page;
  const { offer: words, sending } = orderChangeMessages[locale];
  const { busy, trouble, tell } = useTelling({ live, page });
  const item = lineName(live.order, offer.line, page);
  const instead = [inLocale(offer.name, locale), ...offer.options.map((option) => inLocale(option, locale))].join(' ');
  const amount = offer.grams === null ? `×${offer.quantity}` : formatGrams(offer.grams);
  const say = (accept: boolean) => void tell(() => answerOffer(live.token, offer.line, accept));
  return (
    <Plate tone="warn">
      <div className={s.offer}>
        <Tile picture={offer.picture} size={32} />
        <div>
          <h2>{fill(words.title, { item })}</h2>
          <p>{fill(words.text, { instead: `${instead} ${amount}` })}</p>
        </div>
        <b>{formatFen(offer.total)}</b>
      </div>
      <p className={s.soft}>{fill(words.until, { time: formatTime(offer.until, zone), item })}</p>
      {trouble && <p role="alert" className={s.trouble}>{trouble}</p>}
      <div className={s.choices}>
        <button type="button" className="go" disabled={busy} aria-busy={busy} onClick={() => say(true)}>
          {busy ? sending : words.take}
        </button>
        <button type="button" className="go plain" disabled={busy} onClick={() => say(false)}>
          {words.leave}
        </button>
      </div>
    </Plate>
  );
}
