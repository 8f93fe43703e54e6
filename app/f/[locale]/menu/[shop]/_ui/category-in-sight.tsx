'use client';
import { type RefObject, useEffect } from 'react';

type Props = {
  ids: readonly string[];
  /** The category that is read now; undefined before the first was told. */
  inSight: string | undefined;
  onSight: (id: string) => void;
  bar: RefObject<HTMLElement | null>;
};

/** Tells the category whose goods are under the strip, and keeps its chip in view. Shows nothing itself. */
export default function CategoryInSight({ ids, inSight, onSight, bar }: Props) {
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = ids.find((id) => visible.has(id));
        if (first) onSight(first);
      },
      // A band below the strip and the chips: what crosses it is what one reads.
      { rootMargin: '-136px 0px -60% 0px' },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids, onSight]);
  useEffect(() => {
    const nav = bar.current;
    const chip = nav?.querySelector<HTMLElement>('[aria-current]');
    // Only the bar moves: scrollIntoView would move the page under the reader's thumb.
    if (nav && chip) nav.scrollTo({ left: chip.offsetLeft - (nav.clientWidth - chip.clientWidth) / 2 });
  }, [bar, inSight]);
  return null;
}
