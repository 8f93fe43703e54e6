'use client';
import { TellNeighbour } from '@/app/_ui/tell-neighbour';
import { neighbourMessages } from '@/i18n/neighbours';
import s from './neighbours.module.css';
import { useMenu } from './use-menu';
import { WishForm } from './wish-form';

/** At a menu's end: what one would like the shop to have, and the way to tell a neighbour of it. */
export default function BelowMenu() {
  const { floor, locale, name, slug } = useMenu();
  const m = neighbourMessages[locale];
  return (
    <section className={s.corner} aria-label={m.wishHeading}>
      <h2>{m.wishHeading}</h2>
      <WishForm />
      {floor !== null && <TellNeighbour thing={{ kind: 'shop', targetId: slug, shop: slug }} title={name} floor={floor} locale={locale} />}
    </section>
  );
}
