import { describe, expect, it } from 'vitest';
import { isPlacementKey } from '@/domain/ids';
import { fen } from '@/domain/money';
import { minute } from '@/domain/time';
import { someDraft, someEntry } from '../testing/order-draft';
import { afterWithdrawal, enterOrder, isStillWanted, wantedFor } from './enter-order';
import { makeKey, type OrderDraft, type OutboxEntry } from './entry';

const at = new Date('2026-11-23T03:42:00Z');
const later = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const draft = someDraft();
const changed = someDraft({ note: '前台放一下' });
const asked = someEntry({ state: 'needs_confirmation', tries: 1, error: { code: 'sold_out', lines: [] } });
const lost = someEntry({ open: true, tries: 1 });

describe('a placement key', () => {
  it('has the shape that the server accepts, and another one each time', () => {
    const keys = Array.from({ length: 50 }, makeKey);
    expect(keys.every(isPlacementKey)).toBe(true);
    expect(new Set(keys).size).toBe(50);
  });
});

describe('entering an order', () => {
  it('begins with a key of its own that replaces nothing', () => {
    const { entry, put, remove } = enterOrder([], draft, at);
    expect(entry).toMatchObject({ state: 'queued', open: false, tries: 0, wantedAt: at.toISOString(), body: { ...draft, replaces: null } });
    expect([put, remove]).toEqual([[entry], []]);
  });

  it.each([asked, lost, someEntry({ state: 'draft', tries: 2, open: true })])('keeps the key of the same order, and begins its time anew: $state', (previous) => {
    const shuffled = Object.fromEntries(Object.entries(draft).reverse()) as OrderDraft;
    const { entry, put, remove } = enterOrder([previous], shuffled, later(minute));
    expect(entry).toEqual({ ...previous, state: 'queued', error: null, wantedAt: later(minute).toISOString() });
    expect([put, remove]).toEqual([[entry], []]);
  });

  it('does not disturb the same order while it is being sent', () => {
    const sending = someEntry({ state: 'sending', open: true, tries: 1 });
    expect(enterOrder([sending], draft, later(1_000)).entry).toBe(sending);
  });

  it.each([
    ['a price', someDraft({}, fen(510))],
    ['an option', someDraft({ lines: [{ ...draft.lines[0]!, options: ['opt_hot'] }] })],
    ['the note', changed],
  ])('has a new key that replaces the earlier one when %s is another', (_, next) => {
    const { entry, put, remove } = enterOrder([lost], next, at);
    expect(entry.body).toMatchObject({ ...next, replaces: lost.body.key });
    expect(entry.body.key).not.toBe(lost.body.key);
    expect(entry.replacesOpen).toBe(true);
    expect([put, remove]).toEqual([[entry], [lost.body.key]]);
  });

  it('names a refused one, too, for the network may deliver it once more', () => {
    expect(enterOrder([asked], changed, at)).toMatchObject({ entry: { replacesOpen: false, body: { replaces: asked.body.key } }, remove: [asked.body.key] });
  });

  it('names nothing that never went out', () => {
    expect(enterOrder([someEntry()], changed, at)).toMatchObject({ entry: { body: { replaces: null } }, remove: [someEntry().body.key] });
  });

  it.each([wantedFor, -86_400_000])('gives the same order on another day another key: after %i ms', (age) => {
    expect(enterOrder([lost], draft, later(age)).entry.body.replaces).toBe(lost.body.key);
  });

  it('never goes on with a key that is being found out about', () => {
    const old = someEntry({ state: 'needs_confirmation', open: true, tries: 1, error: { code: 'waited_too_long' } });
    expect(enterOrder([old], draft, at).entry.body.replaces).toBe(old.body.key);
    expect(enterOrder([{ ...old, state: 'draft' }], draft, at).entry.body.key).not.toBe(old.body.key);
  });

  it('calls off two keys that it cannot both name', () => {
    const second = someEntry({ open: true, tries: 1 }, { replaces: 'r'.repeat(32), note: 'x' });
    const { entry, put, remove } = enterOrder([second], draft, at);
    expect(entry.body.replaces).toBeNull();
    expect(put).toEqual([entry, { ...second, state: 'withdrawn' }]);
    expect(remove).toEqual([]);
  });

  it('leaves alone what is being called off, and never revives it', () => {
    const off = someEntry({ state: 'withdrawn', open: true, tries: 1 });
    const { entry, put, remove } = enterOrder([off], draft, at);
    expect(entry.body.key).not.toBe(off.body.key);
    expect([put, remove]).toEqual([[entry], []]);
  });

  it('names nothing after a key that is dead, and keeps what tells of the order that stands', () => {
    const dead = someEntry({ state: 'rejected', tries: 1, error: { code: 'key_replaced' } });
    expect(enterOrder([dead], draft, at)).toMatchObject({ entry: { body: { replaces: null } }, remove: [dead.body.key] });
    const stands: OutboxEntry = { ...dead, error: { code: 'replaced_order_stands', token: 't'.repeat(22) } };
    expect(enterOrder([stands], draft, at)).toMatchObject({ entry: { body: { replaces: null } }, remove: [] });
  });

  it('knows nothing of other shops', () => {
    expect(enterOrder([someEntry({ open: true, tries: 1 }, { shop: 'jiaozi' })], draft, at)).toMatchObject({ entry: { body: { replaces: null } }, remove: [] });
  });
});

describe('calling off', () => {
  it('forgets what the server cannot have, and keeps the rest until the server was told', () => {
    expect(afterWithdrawal(someEntry())).toBeNull();
    expect(afterWithdrawal(lost)).toMatchObject({ state: 'withdrawn' });
    expect(afterWithdrawal(asked)).toMatchObject({ state: 'withdrawn', error: null });
    expect(afterWithdrawal(someEntry({}, { replaces: 'r'.repeat(32) }))).toMatchObject({ state: 'withdrawn' });
    expect(afterWithdrawal({ ...lost, error: { code: 'replaced_order_stands', token: 't'.repeat(22) } })).toBeNull();
  });
});

it('believes no clock that was set far back', () => {
  expect([-60_000, 0, wantedFor - 1].map((age) => isStillWanted(lost, later(age)))).toEqual([true, true, true]);
  expect([-86_400_000 * 2, wantedFor, 86_400_000 * 2].map((age) => isStillWanted(lost, later(age)))).toEqual([false, false, false]);
});
