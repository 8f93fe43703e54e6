import { describe, expect, it } from 'vitest';
import type { AppError } from '@/domain/errors';
import { isPlacementKey } from '@/domain/ids';
import { fen } from '@/domain/money';
import { fail, ok } from '@/domain/result';
import { afterAnswer, afterWithdrawal, canChange, enterOrder, nextMove, waitBefore, wantedFor } from './decide';
import { makeKey, type OrderDraft, type OutboxEntry, parseEntry } from './entry';

const at = new Date('2026-11-23T03:42:00Z');
const later = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const draft: OrderDraft = {
  shop: 'xiaopu',
  placard: { floor: '27', code: 'k7qm2x' },
  fulfilment: 'delivery',
  floor: '27',
  room: '2708',
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [{ item: 'itm_banana', options: [], quantity: 1, grams: 600, shownUnitPrice: fen(450) }],
  shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(540) },
};
const changed: OrderDraft = { ...draft, note: '前台放一下' };
const first = enterOrder(null, draft, at);
const opened: OutboxEntry = { ...first, open: true };
const placed = { token: 't'.repeat(22), number: 23, shop: 'xiaopu', total: fen(540), promisedAt: '2026-11-23T03:54:00Z' };

describe('a placement key', () => {
  it('has the shape that the server accepts, and another one each time', () => {
    const keys = Array.from({ length: 50 }, makeKey);
    expect(keys.every(isPlacementKey)).toBe(true);
    expect(new Set(keys).size).toBe(50);
  });
});

describe('entering an order', () => {
  it('keeps the key of the same order, whatever the order of its properties, and begins its time anew', () => {
    const shuffled = Object.fromEntries(Object.entries(draft).reverse()) as OrderDraft;
    expect(enterOrder({ ...opened, state: 'draft', tries: 4 }, shuffled, later(60_000))).toEqual({ ...opened, wantedAt: later(60_000).toISOString() });
  });

  it('sees a change deep inside the order', () => {
    const line = draft.lines[0]!;
    expect(enterOrder(first, { ...draft, lines: [{ ...line, shownUnitPrice: fen(460) }] }, at).body.key).not.toBe(first.body.key);
    expect(enterOrder(first, { ...draft, lines: [{ ...line, options: ['opt_hot'] }] }, at).body.key).not.toBe(first.body.key);
  });

  it('has a new key that replaces the earlier one for a changed order, and for the same one on another day', () => {
    expect(enterOrder(first, changed, at).body).toMatchObject({ replaces: first.body.key, note: '前台放一下' });
    expect(enterOrder(opened, draft, later(wantedFor)).body.replaces).toBe(first.body.key);
    expect(enterOrder(opened, draft, later(-86_400_000)).body.replaces).toBe(first.body.key);
  });

  it('goes on naming an open key when what replaced it was refused', () => {
    const second = enterOrder(opened, changed, at);
    expect(second).toMatchObject({ open: false, replacesOpen: true });
    const third = enterOrder({ ...second, state: 'needs_confirmation' }, { ...draft, name: '王' }, at);
    expect(third).toMatchObject({ replacesOpen: true, body: { replaces: first.body.key } });
  });

  it('names nothing after a key that is dead', () => {
    const dead: OutboxEntry = { ...opened, state: 'rejected', error: { code: 'key_replaced' } };
    expect(enterOrder(dead, draft, at).body).toMatchObject({ replaces: null });
    expect(enterOrder(dead, draft, at).body.key).not.toBe(first.body.key);
  });

  it('may be changed while at most one key is open', () => {
    expect([opened, { ...first, replacesOpen: true }, { ...opened, replacesOpen: true }].map(canChange)).toEqual([true, true, false]);
  });
});

describe('an answer', () => {
  const sending: OutboxEntry = { ...opened, state: 'sending' };
  it('accepts', () => {
    expect(afterAnswer(sending, false, ok(placed), at)).toMatchObject({ state: 'accepted', placed });
  });

  it.each([
    ['silence', null, true],
    ['a server that broke', fail({ code: 'unexpected', reference: 'r1' }), true],
    ['a full queue', fail({ code: 'busy' }), false],
  ] as const)('%s means another try', (_, answer, open) => {
    const next = afterAnswer(sending, false, answer, at);
    expect(next).toMatchObject({ state: 'queued', open, tries: 1, error: null });
    expect(Date.parse(next.notBefore!) - at.getTime()).toBeGreaterThan(600);
  });

  it('that says how long to wait is obeyed', () => {
    expect(afterAnswer(sending, true, fail({ code: 'rate_limited', retryAfterSeconds: 30 }), at)).toMatchObject({
      open: true,
      notBefore: later(30_000).toISOString(),
    });
  });

  it.each([
    { code: 'price_changed', lines: [], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(1) },
    { code: 'sold_out', lines: [] },
    { code: 'shop_closed', opensAt: null },
    { code: 'slot_full', next: null },
    { code: 'not_in_building', reason: 'revoked' },
    { code: 'invalid', fields: {} },
  ] as AppError[])('$code is for the customer; what was open stays open', (error) => {
    expect(afterAnswer(sending, true, fail(error), at)).toMatchObject({ state: 'needs_confirmation', open: true, error });
    expect(afterAnswer(sending, false, fail(error), at)).toMatchObject({ state: 'needs_confirmation', open: false });
  });

  it.each(['key_reused', 'key_replaced', 'not_found', 'forbidden'] as const)('%s ends it', (code) => {
    expect(afterAnswer(sending, false, fail({ code }), at).state).toBe('rejected');
  });
});

describe('the next move', () => {
  const second: OutboxEntry = { ...enterOrder(null, changed, later(1_000)), state: 'queued' };

  it('is to rest when nothing waits', () => {
    const states = ['accepted', 'needs_confirmation', 'rejected', 'draft'] as const;
    expect(nextMove(states.map((state) => ({ ...first, state })), at)).toEqual({ kind: 'rest' });
  });

  it('sends what was wanted first, also what a flusher left behind when it died', () => {
    expect(nextMove([second, { ...first, state: 'sending' }], later(2_000))).toMatchObject({ kind: 'send', entry: { body: { key: first.body.key } } });
  });

  it('waits for what is tried again later, but not by a clock that was set back', () => {
    const waiting = { ...first, notBefore: later(5_000).toISOString() };
    expect(nextMove([waiting], at)).toEqual({ kind: 'wait', milliseconds: 5_000 });
    expect(nextMove([waiting], later(-3_600_000 * 48))).toMatchObject({ kind: 'ask' });
    expect(nextMove([{ ...waiting, notBefore: later(86_400_000).toISOString() }], at)).toMatchObject({ kind: 'send' });
  });

  it.each([wantedFor, 48 * 3_600_000, -48 * 3_600_000])('asks about what was wanted %i ms ago, and sends nothing', (age) => {
    expect(nextMove([{ ...first, state: 'sending' }], later(age))).toMatchObject({
      kind: 'ask',
      entry: { state: 'needs_confirmation', error: { code: 'waited_too_long' }, open: first.open },
    });
  });

  it('tells the server about what was called off, however long ago', () => {
    expect(nextMove([{ ...opened, state: 'withdrawn' }], later(48 * 3_600_000))).toMatchObject({ kind: 'send' });
  });
});

describe('calling off', () => {
  it('forgets what the server cannot have, and keeps the rest until the server was told', () => {
    expect(afterWithdrawal(first)).toBeNull();
    expect(afterWithdrawal(opened)).toMatchObject({ state: 'withdrawn' });
    expect(afterWithdrawal({ ...first, replacesOpen: true })).toMatchObject({ state: 'withdrawn' });
  });
});

describe('reading an entry', () => {
  it('gives back what was kept', () => {
    expect(parseEntry(JSON.parse(JSON.stringify(opened)))).toEqual(opened);
  });

  it.each([
    ['another version', { ...first, version: 2 }],
    ['no body', { ...first, body: null }],
    ['a key of another shape', { ...first, body: { ...first.body, key: 'x' } }],
    ['no lines', { ...first, body: { ...first.body, lines: [] } }],
    ['a line that is none', { ...first, body: { ...first.body, lines: ['__proto__'] } }],
    ['an unknown state', { ...first, state: 'paid' }],
    ['accepted without an order', { ...first, state: 'accepted' }],
    ['a refusal without a reason', { ...first, state: 'needs_confirmation' }],
    ['a time that is none', { ...first, wantedAt: 'soon' }],
    ['text', 'queued'],
  ])('%s is none', (_, value) => {
    expect(parseEntry(value)).toBeNull();
  });
});

it('spreads its waits and bounds them', () => {
  for (let failures = 1; failures < 40; failures++) {
    expect(waitBefore(failures)).toBeGreaterThan(600);
    expect(waitBefore(failures)).toBeLessThan(27_000);
  }
});
