'use client';
import { type RefCallback, useCallback, useRef, useState } from 'react';
import { watchSize } from './watch-size';

/** A card that shows less than this above the edge counts as below it, in CSS pixels. */
const sliver = 12;

type Below = {
  /** For the element that scrolls. */
  follow: RefCallback<HTMLElement>;
  /** How many cards are below its edge. */
  count: number;
  /** Whether somebody has scrolled down. */
  scrolled: boolean;
  /** Moves the edge on by a screenful, or back to the top when nothing is below. */
  onward: () => void;
};

function countBelow(element: HTMLElement): number {
  const edge = element.getBoundingClientRect().bottom - sliver;
  return [...element.querySelectorAll('[data-card]')].filter((card) => card.getBoundingClientRect().top >= edge).length;
}

/** Counts the cards that a scrolling column has below its edge, so that the count is always in sight. */
export function useBelow(): Below {
  const element = useRef<HTMLElement>(null);
  const [{ count, scrolled }, setState] = useState({ count: 0, scrolled: false });
  const follow = useCallback((found: HTMLElement | null) => {
    element.current = found;
    if (!found) return;
    const look = () => {
      const next = { count: countBelow(found), scrolled: found.scrollTop > sliver };
      setState((known) => (known.count === next.count && known.scrolled === next.scrolled ? known : next));
    };
    found.addEventListener('scroll', look, { passive: true });
    const ends = [watchSize(found, look), ...[...found.children].map((child) => watchSize(child, look))];
    return () => {
      found.removeEventListener('scroll', look);
      ends.forEach((end) => end());
    };
  }, []);
  const onward = () => {
    const found = element.current;
    if (!found) return;
    if (count > 0) found.scrollBy({ top: found.clientHeight * 0.9 });
    else found.scrollTo({ top: 0 });
  };
  return { follow, count, scrolled, onward };
}
