'use client';
import { useOutbox } from '@/app/_ui/use-outbox';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { now } from '@/phone/clock';
import type { MyData } from '@/phone/my-data';
import type { PlacardMemory } from '@/phone/placard-memory';
import { ExportButton } from './export-button';
import { ForgetButton } from './forget-button';
import { MoveLink } from './move-link';
import type { OrdersProps } from './orders-props';
import s from './orders.module.css';

/** Each thing that the phone keeps, by its name. */
function facts(data: MyData, waiting: number, { m, shops, zone, locale }: OrdersProps): [name: string, value: string][] {
  const shopName = (slug: string) => shops[slug]?.name ?? slug;
  const counted = (kept: MyData['carts'], name: string) =>
    Object.entries(kept).map(([slug, lines]): [string, string] => [fill(name, { shop: shopName(slug) }), fill(m.count, { count: lines.length })]);
  const { placard, rooms, name } = data;
  const scanned = ({ floor, at }: PlacardMemory) => fill(m.placardValue, { floor, time: formatDayTime(at, now(), zone, locale) });
  const one = (there: unknown, label: string, value: () => string): [string, string][] => (there ? [[label, value()]] : []);
  return [
    ...one(name, m.name, () => name),
    ...Object.entries(rooms).map(([floor, room]): [string, string] => [fill(m.room, { floor }), room]),
    ...(placard ? [[m.placard, scanned(placard)] as [string, string]] : []),
    ...counted(data.usuals, m.usual),
    ...counted(data.carts, m.cart),
    ...one(waiting, m.waitingKept, () => fill(m.ordersCount, { count: waiting })),
    ...one(data.groups.length, m.groupsKept, () => fill(m.ordersCount, { count: data.groups.length })),
    ...one(data.orders.length, m.ordersKept, () => fill(m.ordersCount, { count: data.orders.length })),
  ];
}

/** What is stored about me: to see, to take home, to delete (rules.md, 27). */
export function AboutMe({ data, page, onForgotten }: { data: MyData; page: OrdersProps; onForgotten: () => void }) {
  const { m } = page;
  const outbox = useOutbox();
  const kept = facts(data, outbox.entries.length + outbox.unreadable.length, page);
  return (
    <section className={s.about}>
      <h2>{m.aboutHeading}</h2>
      <p>{m.aboutText}</p>
      {kept.length === 0 ? (
        <p className={s.nothing}>{m.nothing}</p>
      ) : (
        <dl className="card">
          {kept.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={s.buttons}>
        {kept.length > 0 && <ExportButton m={m} outbox={outbox} />}
        {(data.placard || data.orders[0]) && <MoveLink locale={page.locale} floor={(data.placard ?? data.orders[0]!).floor} />}
        <ForgetButton data={data} page={page} empty={kept.length === 0} onForgotten={onForgotten} />
      </div>
    </section>
  );
}
