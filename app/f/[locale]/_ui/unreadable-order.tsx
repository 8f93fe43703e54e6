'use client';
import { Plate } from '@/app/_ui/plate';
import type { Locale } from '@/domain/menu/shop';
import { outboxMessages } from '@/i18n/outbox';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { putIntoCart, salvage } from '@/phone/outbox/salvage';
import s from './waiting.module.css';

type Props = {
  /** Its key in the outbox. */
  name: string;
  raw: unknown;
  locale: Locale;
  floor: string | undefined;
  /** It is gone from here. */
  onSettled: () => void;
};

/** An order that another version kept: its goods can be saved, or it can be let go; nothing happens to it by itself. */
export function UnreadableOrder({ name, raw, locale, floor, onSettled }: Props) {
  const m = outboxMessages[locale];
  const goods = salvage(raw);
  // A phone that cannot keep the change goes on showing it.
  const letGo = (then: () => void) => phoneOutbox().dropUnreadable(name).then(then, () => undefined);
  const putBack = async (found: NonNullable<typeof goods>) => {
    putIntoCart(found);
    await letGo(() => undefined);
    location.assign(floor === undefined ? `/f/${locale}` : `/f/${locale}/${floor}/checkout?shop=${found.shop}`);
  };
  return (
    <Plate tone="warn">
      <p>{m.unreadable}</p>
      <p className={s.choices}>
        {goods && (
          <button type="button" className="go steel" onClick={() => void putBack(goods)}>
            {m.salvage}
          </button>
        )}
        <button type="button" className="go plain" onClick={() => void letGo(onSettled)}>
          {m.letGo}
        </button>
      </p>
    </Plate>
  );
}
