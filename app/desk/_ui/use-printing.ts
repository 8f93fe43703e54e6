'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrintingView } from '@/domain/tickets/print-job';
import { fetchJson } from '@/phone/fetch-json';

/** How often a screen that is looked at asks what became of its tickets, in milliseconds. */
const every = 3_000;

type Printing = {
  /** Null until the first answer; without a network the last one stays. */
  view: PrintingView | null;
  /** Looks at once, after a tap of one's own. */
  look: () => void;
};

/**
 * Follows printers and tickets for as long as the screen is open and looked at: those that are not on paper for certain,
 * those of one order, or one.
 */
export function usePrinting(query: '' | `?order=${string}` | `?job=${string}` = ''): Printing {
  const [view, setView] = useState<PrintingView | null>(null);
  const asking = useRef<(() => void) | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let round = 0;
    const ask = async () => {
      clearTimeout(timer);
      const mine = ++round;
      const found = document.visibilityState === 'visible' ? await fetchJson<PrintingView>(`/desk/print/state${query}`) : null;
      // A later question is on its way, or has been answered.
      if (over || mine !== round) return;
      if (found?.kind === 'body') setView(found.value);
      timer = setTimeout(() => void ask(), every);
    };
    asking.current = () => void ask();
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [query]);
  const look = useCallback(() => asking.current?.(), []);
  return { view, look };
}
