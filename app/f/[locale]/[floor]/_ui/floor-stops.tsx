'use client';
import { Plate } from '@/app/_ui/plate';
import type { ToldNotice } from '@/domain/slots/availability';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { stopsMessages } from '@/i18n/stops';
import { inLocale } from '@/i18n/text';
import type { FloorProps } from './floor-props';

type Props = { notices: readonly ToldNotice[]; at: string; page: Pick<FloorProps, 'floor' | 'shops' | 'zone' | 'locale'> };

/** What of the building keeps bags from this floor, now or soon, and from which shops; who fetches is not kept. */
export function FloorStops({ notices, at, page: { floor, shops, zone, locale } }: Props) {
  const m = stopsMessages[locale];
  const time = (instant: string) => formatDayTime(instant, new Date(at), zone, locale);
  return notices
    .filter(({ stops }) => stops.length > 0)
    .map(({ id, text, from, until, stops }) => {
      const names = shops.filter(({ slug }) => stops.includes(slug)).map(({ name }) => name);
      const holds = from <= at;
      const values = { text: inLocale(text, locale), from: time(from), until: time(until), floor };
      return (
        <Plate key={id} tone="warn">
          <p role="status">
            <b>{fill(holds ? m.now : m.soon, values)}</b>{' '}
            {stops.length === shops.length ? fill(m.all, values) : fill(m.some, { ...values, shops: names.join(m.join) })}
          </p>
        </Plate>
      );
    });
}
