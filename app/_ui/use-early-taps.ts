'use client';
import { useEffect } from 'react';

/** What the worker puts on a kept page (phone/worker/early-taps.ts): buttons tapped before the page was alive. */
type WithEarlyTaps = typeof globalThis & { upstairsTaps?: () => readonly HTMLElement[] };

/** Does what was tapped before React was there to hear it; from `alive` on it hears by itself. */
export function useEarlyTaps(alive: boolean): void {
  useEffect(() => {
    if (!alive) return;
    for (const button of (globalThis as WithEarlyTaps).upstairsTaps?.() ?? []) {
      // Lit by the tap itself; whether it stays lit is what comes of it.
      button.classList.remove('on');
      button.click();
    }
  }, [alive]);
}
