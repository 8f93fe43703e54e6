'use client';
import { Suspense, useRef, useState } from 'react';
import { late } from '@/app/_ui/late';
import { useAfterLoad } from '@/app/_ui/use-after-load';
import s from './menu.module.css';
import { useMenu } from './use-menu';

const CategoryInSight = late(() => import('./category-in-sight'));

/** The categories as anchors, which need no script; the one in sight is filled and kept in view. */
export function CategoryChips({ ids }: { ids: readonly string[] }) {
  const { goods, m } = useMenu();
  const [inSight, setInSight] = useState(ids[0]);
  const nav = useRef<HTMLElement>(null);
  return (
    <nav ref={nav} className={s.chips} aria-label={m.categories}>
      {goods.map(({ id, name }) => (
        <a key={id} href={`#${id}`} aria-current={id === inSight ? 'true' : undefined}>
          {name}
        </a>
      ))}
      {useAfterLoad() && (
        <Suspense>
          <CategoryInSight ids={ids} inSight={inSight} onSight={setInSight} bar={nav} />
        </Suspense>
      )}
    </nav>
  );
}
