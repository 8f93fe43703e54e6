'use client';
import { useRouter } from 'next/navigation';
import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { arrangeMenuAction } from '@/app/desk/_actions/arrange-menu';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { moveTo } from '@/domain/menu/move';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { dragOver } from './drag-over';

type Kind = { shop: string; category: string | null; saved: readonly string[]; nameOf: (id: string) => string };
type Told = { text: MenuEditorMessages['order']; say: (words: string) => void };

export type Arranging = {
  /** In the order that is on the page; while something is dragged, that of before. */
  ids: readonly string[];
  /** Where each one is drawn. */
  placeOf: (id: string) => number;
  dragged: string | null;
  fault: string | null;
  step: (id: string, by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => void;
  drag: (id: string) => (event: PointerEvent<HTMLButtonElement>) => void;
};

/**
 * Sends one order after the other: each names the one it was made from, so that two hands that arrange at once are told.
 * @returns saves an order, and whether it was kept
 */
function useSaving({ shop, category, saved }: Kind) {
  const router = useRouter();
  const { fault, act } = useDeskAction(useDesk());
  const sending = useRef<{ last: readonly string[] | null; wanted: readonly string[] | null; busy: boolean }>({ last: null, wanted: null, busy: false });
  async function save(now: readonly string[]): Promise<boolean> {
    const state = sending.current;
    state.wanted = now;
    if (state.busy) return true;
    state.busy = true;
    let kept = true;
    for (let was = state.last ?? saved; kept && state.wanted.join() !== was.join(); was = state.last ?? saved) {
      const next: readonly string[] = state.wanted;
      kept = (await act(() => arrangeMenuAction({ shop, category, was: [...was], now: [...next] })))?.ok === true;
      state.last = kept ? next : null;
    }
    state.busy = false;
    router.refresh();
    return kept;
  }
  return { fault, save };
}

/** The order of goods in a category, or of the categories, as hands and keys move them. */
export function useArranging(kind: Kind, { text, say }: Told): Arranging {
  const { fault, save } = useSaving(kind);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [drag, setDrag] = useState<{ id: string; ids: readonly string[] } | null>(null);
  // What somebody added or put away meanwhile counts for more than an order that does not know it.
  const isSame = chosen !== null && [...chosen].sort().join() === [...kind.saved].sort().join();
  const ids = isSame ? chosen : kind.saved;
  const shown = drag?.ids ?? ids;
  function settle(next: readonly string[], id: string): void {
    say(fill(text.moved, { name: kind.nameOf(id), place: next.indexOf(id) + 1, count: next.length }));
    void save(next).then((kept) => !kept && setChosen(null));
  }
  return {
    ids,
    placeOf: (id) => shown.indexOf(id),
    dragged: drag?.id ?? null,
    fault,
    step: (id, by) => (event) => {
      const next = moveTo(ids, id, ids.indexOf(id) + by);
      if (next.join() === ids.join()) return say(fill(by < 0 ? text.first : text.last, { name: kind.nameOf(id) }));
      const button = event.currentTarget;
      // A row that is moved loses the focus: it goes back to the button before anybody misses it.
      flushSync(() => setChosen(next));
      button.focus();
      settle(next, id);
    },
    drag: (id) => (event) =>
      dragOver(event, {
        over: (place) => setDrag({ id, ids: moveTo(ids, id, place) }),
        drop: (place) => {
          setDrag(null);
          if (place === null || place === ids.indexOf(id)) return;
          const next = moveTo(ids, id, place);
          setChosen(next);
          settle(next, id);
        },
      }),
  };
}
