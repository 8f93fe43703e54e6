'use client';
import type { DeskOrder } from '@/domain/orders/order-view';
import type { StartedRun } from '@/domain/runs/run-view';
import type { Tap } from '@/phone/desk/tap';
import { startRunAction } from '../_actions/start-run';
import { useDesk } from './desk-context';
import { useDeskAction } from './use-desk-action';

type StartRun = {
  busy: boolean;
  /** Why nothing set out, in words. */
  fault: string | null;
  /** Sets out with these orders, in the order in which they are handed over. @returns null when nothing set out. */
  start: (shop: string, orders: readonly string[]) => Promise<StartedRun | null>;
};

/** Setting out as a tap of the board would say it, so that it is told and taken back like one. */
const asTap = ({ id, number }: DeskOrder, run: string, at: number): Tap => ({
  id: `${run} ${id}`,
  order: id,
  number,
  action: { kind: 'step', input: { order: id, step: 'deliver' } },
  to: 'delivering',
  at,
  uncertain: false,
  trip: run,
});

/** Sets out with several bags as one run; for ten seconds one tap takes all of it back. */
export function useStartRun(): StartRun {
  const desk = useDesk();
  const { busy, fault, act } = useDeskAction(desk);
  const start = async (shop: string, orders: readonly string[]) => {
    const result = await act(() => startRunAction({ shop, orders: [...orders] }));
    if (!result?.ok) return null;
    for (const order of result.value.orders) desk.notices.sent(asTap(order, result.value.run.id, desk.serverNow()), order);
    return result.value;
  };
  return { busy, fault, start };
}
