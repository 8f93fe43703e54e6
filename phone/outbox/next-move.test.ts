import { describe, expect, it } from 'vitest';
import { minute } from '@/domain/time';
import { someEntry } from '../testing/order-draft';
import { wantedFor } from './enter-order';
import { isWaiting, nextMove, withoutPauses } from './next-move';

const at = new Date('2026-11-23T03:42:00Z');
const later = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const first = someEntry();
const second = someEntry({ wantedAt: later(1_000).toISOString() }, { key: 's'.repeat(32), shop: 'jiaozi' });
const off = someEntry({ state: 'withdrawn', open: true, tries: 1 }, { key: 'o'.repeat(32) });

describe('the next move', () => {
  it('is to rest when nothing waits', () => {
    const error = { code: 'sold_out', lines: [] } as const;
    const entries = (['accepted', 'needs_confirmation', 'rejected', 'draft'] as const).map((state) => ({ ...first, state, error: { ...error, lines: [] } }));
    expect(nextMove(entries, at)).toEqual({ kind: 'rest' });
    expect(entries.some(isWaiting)).toBe(false);
  });

  it('sends what was wanted first, also what a flusher left behind when it died', () => {
    expect(nextMove([second, { ...first, state: 'sending' }], later(2_000))).toMatchObject({ kind: 'send', entry: { body: { key: first.body.key } } });
  });

  it('hears out who sends, for as long as that may take', () => {
    const sending = { ...first, state: 'sending', notBefore: later(20_000).toISOString() } as const;
    expect(nextMove([sending], at)).toEqual({ kind: 'wait', milliseconds: 20_000 });
    expect(nextMove([sending], later(20_000))).toMatchObject({ kind: 'send' });
  });

  it('waits for what is tried again later, but not by a clock that was set back', () => {
    const waiting = { ...first, notBefore: later(5_000).toISOString() };
    expect(nextMove([waiting], at)).toEqual({ kind: 'wait', milliseconds: 5_000 });
    expect(nextMove([waiting], later(-48 * 60 * minute))).toMatchObject({ kind: 'ask' });
    expect(nextMove([{ ...waiting, notBefore: later(86_400_000).toISOString() }], at)).toMatchObject({ kind: 'send' });
  });

  it.each([wantedFor, 48 * 60 * minute, -48 * 60 * minute])('asks about what was wanted %i ms ago, and sends nothing', (age) => {
    expect(nextMove([{ ...first, state: 'sending' }], later(age))).toMatchObject({
      kind: 'ask',
      entry: { state: 'needs_confirmation', error: { code: 'waited_too_long' }, notBefore: null },
    });
  });

  it('finds out whether what waited too long was placed', () => {
    const old = someEntry({ state: 'needs_confirmation', open: true, tries: 1, error: { code: 'waited_too_long' } });
    expect(nextMove([old], later(wantedFor))).toMatchObject({ kind: 'call_off', entry: old });
    expect(nextMove([{ ...old, open: false }], later(wantedFor))).toEqual({ kind: 'rest' });
  });

  it('tells the server about what was called off, however long ago', () => {
    expect(nextMove([off], later(48 * 60 * minute))).toMatchObject({ kind: 'call_off', entry: off });
  });

  it('holds a newer order of the shop back until the server was told, and no other', () => {
    const paused = { ...off, notBefore: later(3_000).toISOString() };
    expect(nextMove([paused, first], at)).toEqual({ kind: 'wait', milliseconds: 3_000 });
    expect(nextMove([paused, first, second], at)).toMatchObject({ kind: 'send', entry: second });
    expect(nextMove([off, first], at)).toMatchObject({ kind: 'call_off' });
  });
});

it('tries all now when the network is back, but what the server wants later', () => {
  const notBefore = later(5_000).toISOString();
  const limited = { ...second, notBefore, error: { code: 'rate_limited', retryAfterSeconds: 30 } as const };
  expect(withoutPauses([{ ...first, notBefore }, limited, off])).toEqual([{ ...first, notBefore: null }]);
});
