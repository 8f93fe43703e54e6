import { describe, expect, it } from 'vitest';
import type { Ask, RequestAnswer } from '@/domain/orders/order-change';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { readForDesk } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { accepted, deliver, eventsOf, markPaid, pageOf, refundsOf, step } from '@/server/testing/accepted-order';
import { apple, checksum, clerk, cook, newKey, noodles, owner, placed, runner, seatsTaken, stockOf, tangerine, useTower } from '@/server/testing/tower';
import { answerRequest } from './answer-request';
import { askChange } from './ask-change';
import { changeOrder } from './change-order';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const ask = (token: string, what: Ask, key = newKey()) => askChange({ token, key, ask: what });
const cancel: Ask = { kind: 'cancel' };
const room = (label = '2701'): Ask => ({ kind: 'room', room: label });

const wishOf = async (order: string) => ({ order, askedAt: (await readForDesk(order)).request!.askedAt });
const grant = async (order: string) => answerRequest(clerk, { ...(await wishOf(order)), grant: true });

describe('before preparing begins', () => {
  it('room, note and a line less are free', async () => {
    const { id, token } = await placed({ lines: [apple, tangerine, noodles], note: '放前台' });
    expect(await ask(token, room('01'))).toMatchObject({ ok: true, value: { room: '2701', request: null } });
    expect(await ask(token, { kind: 'note', note: null })).toMatchObject({ ok: true, value: { note: null } });
    expect(await ask(token, { kind: 'remove', line: 0 })).toMatchObject({ ok: true, value: { total: 1480 } });
    expect(await eventsOf(id)).toEqual(['placed', 'changed', 'changed', 'line_removed']);
    expect((await pageOf(token)).events.slice(1)).toMatchObject([
      { type: 'changed', change: { kind: 'room' } }, { type: 'changed', change: { kind: 'note' } }, { type: 'line_removed', reason: 'asked', actor: 'customer' },
    ]);
    expect(await stockOf('apple')).toBe(1000);
  });

  it('calling it off is free, as ever', async () => {
    const { id, token } = await placed();
    expect(await ask(token, cancel)).toMatchObject({ ok: true, value: { status: 'cancelled' } });
    expect(await eventsOf(id)).toEqual(['placed', 'cancelled']);
    expect(await ask(token, cancel)).toMatchObject({ ok: true });
    expect(await ask(token, room())).toMatchObject(refused('too_late', { status: 'cancelled' }));
  });

  it('nobody gets below the minimum by taking out what reached it, nor down to nothing', async () => {
    const { token } = await placed();
    const only = await placed({ lines: [{ ...apple, quantity: 3 }] });
    const before = await checksum();
    expect(await ask(token, { kind: 'remove', line: 1 })).toMatchObject(refused('below_minimum', { minimum: 900, missing: 300 }));
    expect(await ask(only.token, { kind: 'remove', line: 0 })).toMatchObject(refused('invalid', { fields: { line: 'last' } }));
    expect(await checksum()).toBe(before);
  });

  it('whoever was below the minimum already may take out more', async () => {
    const { token } = await placed({ lines: [apple, tangerine, noodles] });
    await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { minimumOrder: 9_000, revision: { increment: 1 } } }));
    forgetShops();
    expect(await ask(token, { kind: 'remove', line: 0 })).toMatchObject({ ok: true, value: { lines: [{ position: 1 }, { position: 2 }] } });
  });

  it('a room is one of the floor’s own', async () => {
    const { token } = await placed();
    const before = await checksum();
    expect(await ask(token, room('2799'))).toMatchObject(refused('unknown_room', { room: '2799' }));
    expect(await ask(token, { kind: 'remove', line: 7 })).toMatchObject(refused('invalid'));
    expect(await ask('A'.repeat(32), room())).toMatchObject(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('once preparing has begun', () => {
  it('a wish waits for the shop, which grants it', async () => {
    const { id, token } = await accepted();
    expect(await ask(token, room())).toMatchObject({ ok: true, value: { room: '2708', request: { kind: 'room', room: '2701' } } });
    expect(await grant(id)).toMatchObject({ ok: true, value: { room: '2701', request: null } });
    expect(await eventsOf(id)).toEqual(['placed', 'accepted', 'preparing', 'change_asked', 'change_granted']);
    await ask(token, { kind: 'note', note: '多放辣' });
    expect(await grant(id)).toMatchObject({ ok: true, value: { note: '多放辣' } });
  });

  it('a line less is given back where it was paid', async () => {
    const { id, token } = await accepted();
    await markPaid(id);
    await ask(token, { kind: 'remove', line: 1 });
    expect(await grant(id)).toMatchObject({ ok: true, value: { total: 700, request: null } });
    expect((await pageOf(token)).removed).toMatchObject([{ item: 'tangerine', why: 'asked' }]);
    expect(await refundsOf(id)).toEqual([{ why: 'line_removed', amount: 680, lines: [680] }]);
  });

  it('calling it off gives everything back', async () => {
    const { id, token } = await accepted();
    expect(await ask(token, cancel)).toMatchObject({ ok: true, value: { status: 'preparing', request: { kind: 'cancel' } } });
    expect(await grant(id)).toMatchObject({ ok: true, value: { status: 'cancelled', request: null } });
    expect((await pageOf(token)).events.at(-1)).toMatchObject({ type: 'cancelled', reason: 'asked' });
    expect([await stockOf('apple'), await seatsTaken()]).toEqual([1000, 0]);
  });

  it('is declined with a reason, and nothing is changed', async () => {
    const { id, token } = await accepted();
    await ask(token, cancel);
    const answer: RequestAnswer = { ...(await wishOf(id)), grant: false, reason: 'too_far' };
    expect(await answerRequest(clerk, answer)).toMatchObject({ ok: true, value: { status: 'preparing', request: null } });
    expect((await pageOf(token)).events.at(-1)).toMatchObject({ type: 'change_declined', reason: 'too_far', change: { kind: 'cancel' } });
  });

  it('two staff at once: one wins, the other is told', async () => {
    const { id, token } = await accepted();
    await ask(token, cancel);
    const wish = await wishOf(id);
    const both = await Promise.all([answerRequest(clerk, { ...wish, grant: true }), answerRequest(owner, { ...wish, grant: false, reason: 'other' })]);
    expect(both.map((each) => (each.ok ? 'ok' : each.error.code)).sort()).toEqual(['answered_already', 'ok']);
    expect((await eventsOf(id)).filter((type) => type === 'change_declined' || type === 'cancelled')).toHaveLength(1);
  });

  it('an answer is for the wish that was seen, not for the next one', async () => {
    const { id, token } = await accepted();
    await ask(token, room());
    const stale = { ...(await wishOf(id)), askedAt: '2026-03-02T03:59:00.000Z' };
    const before = await checksum();
    expect(await answerRequest(clerk, { ...stale, grant: true })).toEqual(refused('answered_already'));
    expect(await answerRequest(runner, { ...(await wishOf(id)), grant: true })).toEqual(refused('forbidden'));
    expect(await answerRequest(cook, { ...(await wishOf(id)), grant: true })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('one wish at a time, and a retry is the same wish, also after its answer', async () => {
    const { id, token } = await accepted();
    const key = newKey();
    expect(await ask(token, room(), key)).toMatchObject({ ok: true });
    expect(await ask(token, room(), key)).toMatchObject({ ok: true });
    expect(await ask(token, cancel)).toEqual(refused('request_open'));
    await grant(id);
    const before = await checksum();
    expect(await ask(token, room(), key)).toMatchObject({ ok: true, value: { request: null } });
    expect(await checksum()).toBe(before);
    expect(await eventsOf(id)).toEqual(['placed', 'accepted', 'preparing', 'change_asked', 'change_granted']);
  });
});

describe('a wish that nobody has answered', () => {
  it('ends when nothing of it can be granted any more, and its customer is told', async () => {
    const [late, away] = [await accepted(), await accepted()];
    await ask(late.token, room());
    await ask(away.token, cancel);
    await deliver(late.id);
    await step(away.id, { step: 'ready', weights: [{ line: 1, grams: 'estimate' }] });
    expect((await readForDesk(away.id)).request).not.toBeNull();
    await step(away.id, { step: 'deliver' });
    for (const { id } of [late, away]) {
      expect((await readForDesk(id)).request).toBeNull();
      expect(await eventsOf(id)).toContain('change_ended');
    }
    expect(await read().changeRequest.count()).toBe(0);
    expect(await ask(late.token, room())).toMatchObject(refused('too_late', { status: 'delivered' }));
  });

  it('is over when the shop takes the line out by itself', async () => {
    const { id, token } = await accepted();
    await ask(token, { kind: 'remove', line: 0 });
    await changeOrder(clerk, { order: id, lastMove: (await readForDesk(id)).lastMove, change: 'remove', line: 0, soldOut: false });
    expect((await readForDesk(id)).request).toBeNull();
  });

  it('ends when an undo puts the order back to where nothing needs asking, and its customer is told', async () => {
    const { id, token } = await placed();
    const { undo } = await step(id, { step: 'accept' });
    await ask(token, room());
    const wish = await wishOf(id);
    expect((await undoStep(clerk, { order: id, seq: undo!.seq })).ok).toBe(true);
    const page = await pageOf(token);
    expect(page).toMatchObject({ status: 'placed', request: null, room: '2708' });
    expect(page.events.find(({ type }) => type === 'change_ended')).toMatchObject({ actor: 'system', reason: 'free_again', change: { kind: 'room' } });
    expect(await answerRequest(clerk, { ...wish, grant: true })).toEqual(refused('answered_already'));
    expect(await ask(token, room())).toMatchObject({ ok: true, value: { room: '2701', request: null } });
  });

  it('stays open over an undo that leaves it the shop’s to answer', async () => {
    const { id, token } = await accepted();
    const { undo } = await step(id, { step: 'ready', weights: [{ line: 1, grams: 'estimate' }] });
    await ask(token, cancel);
    expect((await undoStep(clerk, { order: id, seq: undo!.seq })).ok).toBe(true);
    expect(await grant(id)).toMatchObject({ ok: true, value: { status: 'cancelled' } });
  });
});
