'use client';
import type { Availability, ShopAvailability } from '@/domain/slots/availability';
import s from './floor.module.css';
import type { FloorProps, ShopCardFacts } from './floor-props';
import { ShopCard } from './shop-card';

type Props = { page: FloorProps; known: Availability | null };

/** Those that can come up now in the building's order, then the others by their next window. */
function arrange(shops: readonly ShopCardFacts[], states: ReadonlyMap<string, ShopAvailability>) {
  const open = shops.filter(({ slug }) => typeof states.get(slug)?.promiseMinutes === 'number');
  const nextOf = ({ slug }: ShopCardFacts) => states.get(slug)?.nextWindow ?? '9';
  const later = shops.filter((shop) => !open.includes(shop)).sort((a, b) => nextOf(a).localeCompare(nextOf(b)));
  return { open, later };
}

/** The tower's shops: as the kept page knows them, and sorted by what can come up once that is known. */
export function ShopList({ page, known }: Props) {
  const { m, shops } = page;
  const states = new Map(known?.shops.map((state) => [state.slug, state]));
  const { open, later } = arrange(shops, states);
  const groups = known
    ? [
        { heading: m.openHeading, members: open },
        { heading: m.laterHeading, members: later },
      ]
    : [{ heading: m.shopsHeading, members: shops }];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ heading, members }) => (
      <section key={heading} className={s.group}>
        <h2>{heading}</h2>
        <ul>
          {members.map((shop) => (
            <ShopCard key={shop.slug} shop={shop} now={states.get(shop.slug)} at={new Date(known?.at ?? 0)} page={page} />
          ))}
        </ul>
      </section>
    ));
}
