'use client';
import { useEffect, useRef, useState } from 'react';
import s from './menu.module.css';
import { useMenu } from './use-menu';

/** The category whose goods are under the strip right now. */
function useCategoryInSight(ids: readonly string[]): string | undefined {
  const [inSight, setInSight] = useState(ids[0]);
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = ids.find((id) => visible.has(id));
        if (first) setInSight(first);
      },
      // A band below the strip and the chips: what crosses it is what one reads.
      { rootMargin: '-136px 0px -60% 0px' },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return inSight;
}

/** The categories as anchors, which need no script; the one in sight is filled and kept in view. */
export function CategoryChips({ ids }: { ids: readonly string[] }) {
  const { goods, m } = useMenu();
  const inSight = useCategoryInSight(ids);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const chip = nav.current?.querySelector<HTMLElement>('[aria-current]');
    // Only the bar moves: scrollIntoView would move the page under the reader's thumb.
    if (nav.current && chip) nav.current.scrollLeft = chip.offsetLeft - (nav.current.clientWidth - chip.clientWidth) / 2;
  }, [inSight]);
  return (
    <nav ref={nav} className={s.chips} aria-label={m.categories}>
      {goods.map(({ id, name }) => (
        <a key={id} href={`#${id}`} aria-current={id === inSight ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
