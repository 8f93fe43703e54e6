import { describe, expect, it } from 'vitest';
import type { Tap } from '@/phone/desk/tap';
import { deskOrder } from '@/phone/desk/testing/desk-order';
import { createNotices } from './notices';

const noon = 1_000_000_000;
const tap = (number: number, at = noon): Tap => ({
  id: `tap ${number}`,
  order: `ord_${number}`,
  number,
  action: { kind: 'step', input: { order: `ord_${number}`, step: 'accept' } },
  to: 'preparing',
  at,
  uncertain: false,
  trip: null,
});
const conflict = { code: 'conflict', status: 'rejected' } as const;

/** Notices by a clock that the test sets. */
function notices() {
  let at = noon;
  const told = createNotices(() => at);
  const shown = () => told.get().refusals.filter(({ until }) => until > at).map(({ tap }) => tap.number);
  return { told, shown, pass: (milliseconds: number) => void (at += milliseconds) };
}

describe('what came of taps', () => {
  it('that waited and were answered all at once: each refusal is told, beside what was done', () => {
    const { told, shown } = notices();
    told.refused(tap(1), conflict);
    told.sent(tap(2), deskOrder());
    told.refused(tap(3), conflict);
    told.sent(tap(4), deskOrder());
    expect(shown()).toEqual([1, 3]);
    expect(told.get().done?.tap.number).toBe(4);
    told.dismiss();
    expect([shown(), told.get().done?.tap.number]).toEqual([[], 4]);
  });

  it('stays half a minute for who has just tapped, and until it is read for a tap that had waited', () => {
    const { told, shown, pass } = notices();
    told.refused(tap(1), conflict);
    told.refused(tap(2, noon - 60_000), conflict);
    pass(30_000);
    expect(shown()).toEqual([2]);
    pass(3_600_000);
    told.refused(tap(3, noon + 3_630_000), conflict);
    expect(shown()).toEqual([2, 3]);
  });
});
