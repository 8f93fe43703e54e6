'use client';
import type { MouseEvent } from 'react';
import { fill } from '@/i18n/fill';
import type { FloorProps } from './floor-props';

type Props = {
  page: Pick<FloorProps, 'floor' | 'locale' | 'm' | 'p'>;
  query: string;
  onQuery: (query: string) => void;
  /** Somebody is about to type: the menus may be fetched. */
  onWant: () => void;
};

/** Opens the panel over the page; where popovers are unknown, the link leads to the panel's own page. */
function openPanel(event: MouseEvent): void {
  const panel = document.getElementById('floors');
  if (typeof panel?.showPopover !== 'function') return;
  event.preventDefault();
  panel.showPopover();
}

/** Search over the whole tower and the floor button, under the thumb. */
export function FloorDock({ page: { floor, locale, m, p }, query, onQuery, onWant }: Props) {
  return (
    <form role="search" className="dock" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        className="seek"
        aria-label={m.search}
        placeholder={m.searchHint}
        value={query}
        onFocus={onWant}
        onChange={(event) => onQuery(event.target.value)}
        autoComplete="off"
        enterKeyHint="search"
      />
      <a className="square narrow-only" href={`/f/${locale}`} aria-label={fill(p.open, { floor })} onClick={openPanel}>
        {`${floor} ▾`}
      </a>
    </form>
  );
}
