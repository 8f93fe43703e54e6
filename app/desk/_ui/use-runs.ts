'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunsView } from '@/domain/runs/run-view';
import { fetchJson } from '@/phone/fetch-json';
import { useDesk } from './desk-context';
import { useAsOf, useConnection } from './use-board';

type Runs = {
  /** What was heard last. */
  view: RunsView;
  /** The last question had no answer. */
  silent: boolean;
  look: () => Promise<void>;
};

/** Milliseconds in which the events of one tap are waited for, so that they are asked after once. */
const settle = 150;

/**
 * What could set out and what is on its way, asked for again after each change of the board.
 * @param served what came with the page: where signal comes and goes, the page may be all that arrives
 */
export function useRuns(served: RunsView): Runs {
  const { feed } = useDesk();
  const asOf = useAsOf();
  const [state, setState] = useState<Pick<Runs, 'view' | 'silent'>>({ view: served, silent: false });
  const lost = useConnection() === 'lost';
  const asked = useRef(0);
  const look = useCallback(async () => {
    const own = ++asked.current;
    const answer = await fetchJson<RunsView>('/desk/runs/state');
    // A newer question is on its way, and its answer is newer, too.
    if (own !== asked.current) return;
    if (answer.kind === 'refused' && answer.status === 401) return feed.wake();
    setState((known) => (answer.kind === 'body' ? { view: answer.value, silent: false } : { ...known, silent: true }));
  }, [feed]);
  useEffect(() => {
    if (lost) return;
    const timer = setTimeout(() => void look(), settle);
    return () => clearTimeout(timer);
  }, [asOf, lost, look]);
  return { ...state, look };
}
