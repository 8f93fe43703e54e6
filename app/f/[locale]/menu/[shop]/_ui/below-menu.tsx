'use client';
import { neighbourMessages } from '@/i18n/neighbours';
import s from './neighbours.module.css';
import { TellNeighbour } from './tell-neighbour';
import { useMenu } from './use-menu';
import { WishForm } from './wish-form';

/** At a menu's end: what one would like the shop to have, and the way to tell a neighbour of it. */
export default function BelowMenu() {
  const { locale, name, slug } = useMenu();
  const m = neighbourMessages[locale];
  return (
    <section className={s.corner} aria-label={m.wishHeading}>
      <h2>{m.wishHeading}</h2>
      <WishForm />
      <TellNeighbour target={{ kind: 'shop', targetId: slug }} title={name} inView={null} />
    </section>
  );
}
