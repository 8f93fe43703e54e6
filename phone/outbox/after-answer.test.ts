import { describe, expect, it } from 'vitest';
import type { AppError } from '@/domain/errors';
import { fen } from '@/domain/money';
import { fail, ok } from '@/domain/result';
import { someEntry, somePlaced } from '../testing/order-draft';
import { afterAnswer, waitBefore } from './after-answer';

const at = new Date('2026-11-23T03:42:00Z');
const sending = someEntry({ state: 'sending', open: true, tries: 1, notBefore: new Date(at.getTime() + 20_000).toISOString() });

describe('an answer', () => {
  it('accepts', () => {
    expect(afterAnswer(sending, false, ok(somePlaced()), at)).toMatchObject({ state: 'accepted', placed: somePlaced(), notBefore: null });
  });

  it.each([
    ['silence', null, true],
    ['a server that broke', fail({ code: 'unexpected', reference: 'r1' }), true],
    ['a full queue', fail({ code: 'busy' }), false],
  ] as const)('%s means another try', (_, answer, open) => {
    const next = afterAnswer(sending, false, answer, at);
    expect(next).toMatchObject({ state: 'queued', open, tries: 1 });
    const pause = Date.parse(next.notBefore!) - at.getTime();
    expect(pause).toBeGreaterThan(600);
    expect(pause).toBeLessThan(2_000);
  });

  it('that says how long to wait is obeyed', () => {
    const next = afterAnswer(sending, true, fail({ code: 'rate_limited', retryAfterSeconds: 30 }), at);
    expect(next).toMatchObject({ state: 'queued', open: true, notBefore: new Date(at.getTime() + 30_000).toISOString() });
  });

  it.each([
    { code: 'price_changed', lines: [], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(1) },
    { code: 'sold_out', lines: [] },
    { code: 'shop_closed', opensAt: null },
    { code: 'slot_full', next: null },
    { code: 'not_in_building', reason: 'revoked' },
    { code: 'invalid', fields: {} },
  ] as AppError[])('$code is for the customer; what was open stays open', (error) => {
    expect(afterAnswer(sending, true, fail(error), at)).toMatchObject({ state: 'needs_confirmation', open: true, error, notBefore: null });
    expect(afterAnswer(sending, false, fail(error), at)).toMatchObject({ state: 'needs_confirmation', open: false });
  });

  it.each(['key_replaced', 'not_found', 'forbidden'] as const)('%s ends it', (code) => {
    expect(afterAnswer(sending, false, fail({ code }), at)).toMatchObject({ state: 'rejected', error: { code } });
  });

  it('that knows the key for another order has the server tell which', () => {
    expect(afterAnswer(sending, false, fail({ code: 'key_reused' }), at)).toMatchObject({ state: 'withdrawn', open: true });
  });
});

it('spreads its waits and bounds them', () => {
  for (let tries = 0; tries < 40; tries++) {
    expect(waitBefore(tries)).toBeGreaterThan(600);
    expect(waitBefore(tries)).toBeLessThan(27_000);
  }
});
