'use client';
import { useEffect, useState } from 'react';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { groupMessages } from '@/i18n/groups';
import { now } from '@/phone/clock';
import { readGroups } from '@/phone/groups/groups-memory';
import { noteOrders } from '@/phone/groups/own-group';
import type { OrdersProps } from './orders-props';
import s from './orders.module.css';

type Props = { page: Pick<OrdersProps, 'locale' | 'zone'>; onOrders: () => void };

/** The groups that this phone is in, from its own memory; what came of those that have closed is looked up, and listed with the orders. */
export default function GroupPlaces({ page: { locale, zone }, onOrders }: Props) {
  const m = groupMessages[locale];
  const [places, setPlaces] = useState(readGroups);
  useEffect(() => {
    void noteOrders(readGroups(), now()).then((isNew) => {
      setPlaces(readGroups());
      if (isNew) onOrders();
    });
  }, [onOrders]);
  if (places.length === 0) return null;
  const at = now();
  return (
    <section className={s.list} aria-label={m.mine}>
      <h2>{m.mine}</h2>
      <ul>
        {places.map(({ group, floor, name, pieces, deadline }) => (
          <li key={group}>
            <a className={`card ${s.order}`} href={`/f/${locale}/${floor}/groups/${group}`}>
              <span className={s.text}>
                <b>{name}</b>
                <small>{fill(Date.parse(deadline) > at.getTime() ? m.mineUntil : m.mineOver, { count: pieces, time: formatDayTime(deadline, at, zone, locale) })}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
