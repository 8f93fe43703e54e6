import type { PointerEvent as ReactPointerEvent } from 'react';

/** Pixels from an edge of the window within which it scrolls along, and how far each time. */
const edge = 90;
const scrollStep = 14;

type Dragging = {
  /** The place among the others that the finger is over. */
  over: (place: number) => void;
  /** The place where it was let go; null: taken back. */
  drop: (place: number | null) => void;
};

/**
 * Follows a finger or a mouse from a row's handle until it is let go. The rows stay where they are in the page while it moves: only
 * where they are drawn changes, since a row that is taken out of the page would lose the finger.
 */
export function dragOver(event: ReactPointerEvent<HTMLElement>, { over, drop }: Dragging): void {
  const row = event.currentTarget.closest<HTMLElement>('[data-row]');
  const list = row?.parentElement;
  if (!row || !list || event.button !== 0) return;
  event.preventDefault();
  const others = [...list.children].filter((each) => each !== row && each.hasAttribute('data-row'));
  const heights = (y: number) => others.filter((each) => middle(each) < y).length;
  let place: number | null = null;
  const listening = new AbortController();
  const on = { signal: listening.signal };
  const end = (at: number | null) => {
    listening.abort();
    drop(at);
  };
  window.addEventListener('pointermove', (moved) => {
    if (moved.clientY < edge) window.scrollBy(0, -scrollStep);
    if (moved.clientY > window.innerHeight - edge) window.scrollBy(0, scrollStep);
    place = heights(moved.clientY);
    over(place);
  }, on);
  window.addEventListener('pointerup', () => end(place), on);
  window.addEventListener('pointercancel', () => end(null), on);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(null), on);
}

function middle(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
