'use client';
import { search } from '@/domain/menu/search';
import { fill } from '@/i18n/fill';
import { MenuRow } from './menu-row';
import wishes from './neighbours.module.css';
import { useMenu } from './use-menu';
import { WishForm } from './wish-form';

/** The goods that a search finds, instead of the menu's categories. */
export default function Found({ query }: { query: string }) {
  const { goods, m, slug } = useMenu();
  const found = search(goods.flatMap(({ items }) => items), query);
  return (
    <section>
      <h2 aria-live="polite" className={found.length === 0 ? 'window' : undefined}>
        {found.length === 0 ? fill(m.searchNone, { query }) : fill(m.found, { count: found.length })}
      </h2>
      {found.length === 0 && (
        <div className={wishes.alone}>
          <WishForm key={slug} begun={query} />
        </div>
      )}
      <ul>
        {found.map((item) => (
          <MenuRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
