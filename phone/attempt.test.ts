import { beforeEach, describe, expect, it } from 'vitest';
import { isPlacementKey } from '@/domain/ids';
import { fen } from '@/domain/money';
import { type Attempt, canChange, dropAttempt, holdsLines, keepAttempt, makeKey, nextAttempt, type OrderDraft, readAttempt } from './attempt';
import { writeStored } from './storage';

const at = new Date('2026-11-23T03:42:00Z');

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

const first = nextAttempt(null, draft, at);
const opened = (attempt: Attempt): Attempt => ({ ...attempt, open: true });

beforeEach(() => dropAttempt('xiaopu'));

describe('a placement key', () => {
  it('has the shape that the server accepts, and another one each time', () => {
    const keys = Array.from({ length: 50 }, makeKey);
    expect(keys.every(isPlacementKey)).toBe(true);
    expect(new Set(keys).size).toBe(50);
  });
});

describe('the next attempt', () => {
  it('keeps key and body for the same order, whatever the order of its properties', () => {
    const shuffled = Object.fromEntries(Object.entries(draft).reverse()) as OrderDraft;
    expect(nextAttempt(opened(first), shuffled, new Date('2026-11-23T03:50:00Z'))).toEqual(opened(first));
  });

  it('is another order when the same is ordered on another day, and names the one that got no answer', () => {
    const next = nextAttempt(opened(first), draft, new Date('2026-11-24T03:42:00Z'));
    expect(next.body).toMatchObject({ replaces: first.body.key });
    expect(next.body.key).not.toBe(first.body.key);
  });

  it('goes on with what was taken back to be changed and was not changed', () => {
    expect(nextAttempt({ ...opened(first), released: true }, draft, at)).toEqual(opened(first));
  });

  it('knows its own goods', () => {
    const line = { item: 'itm_banana', options: [], quantity: 1, grams: 600 };
    expect(holdsLines(first, [line])).toBe(true);
    expect(holdsLines(first, [{ ...line, grams: 700 }])).toBe(false);
    expect(holdsLines(first, [line, { ...line, item: 'itm_milk' }])).toBe(false);
  });

  it('sees a change deep inside the order', () => {
    const line = draft.lines[0]!;
    const dearer = { ...draft, lines: [{ ...line, shownUnitPrice: fen(460) }] };
    expect(nextAttempt(first, dearer, at).body.key).not.toBe(first.body.key);
    const withOption = { ...draft, lines: [{ ...line, options: ['opt_hot'] }] };
    expect(nextAttempt(first, withOption, at).body.key).not.toBe(first.body.key);
  });

  it('has a new key that replaces the earlier one for a changed order', () => {
    const next = nextAttempt(first, changed, at);
    expect(next.body.key).not.toBe(first.body.key);
    expect(next.body).toMatchObject({ replaces: first.body.key, note: '前台放一下' });
  });

  it('goes on naming an open key when what replaced it was refused', () => {
    const second = nextAttempt(opened(first), changed, at);
    const third = nextAttempt(second, { ...draft, name: '王' }, at);
    expect(third.body.replaces).toBe(first.body.key);
    expect(third.replacesOpen).toBe(true);
  });

  it('may be changed while one key is open, not while two are', () => {
    expect(canChange(opened(first))).toBe(true);
    const second = nextAttempt(opened(first), changed, at);
    expect(canChange(second)).toBe(true);
    expect(canChange(opened(second))).toBe(false);
  });
});

describe('what the phone keeps', () => {
  it('gives an attempt back as it was', () => {
    keepAttempt(opened(first));
    expect(readAttempt('xiaopu')).toEqual(opened(first));
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no body', { startedAt: at.toISOString() }],
    ['a key of another form', { ...first, body: { ...first.body, key: 'short' } }],
    ['an attempt at another shop', { ...first, body: { ...first.body, shop: 'jiaozi' } }],
    ['no time', { ...first, startedAt: 'soon' }],
  ])('is no attempt when it is %s', (_what, stored) => {
    writeStored('upstairs:placing:xiaopu', stored);
    expect(readAttempt('xiaopu')).toBeNull();
  });
});
