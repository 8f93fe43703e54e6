import { describe, expect, it } from 'vitest';
import { wishesPerDay, type WishInput } from '@/domain/wishes/wish';
import { setClock } from '@/server/clock';
import { read } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { eraseOrders } from '@/server/orders/erase-orders';
import { checksum, clerk, cook, mondayNoon, newKey, owner, runner, useTower } from '@/server/testing/tower';
import { shareFor } from '@/server/testing/neighbours';
import { answerWish } from './answer-wish';
import { listWishes } from './list-wishes';
import { makeWish } from './make-wish';

useTower();

const body = (text: string, more: Partial<WishInput> = {}): WishInput => ({ key: newKey(), shop: 'corner', floor: '27', placard: { floor: '27', code: 'k7qm2x' }, text, ...more });
const wish = (text: string, device: string | null, more: Partial<WishInput> = {}) => makeWish(body(text, more), { device });
const listed = async (shop: string | null = 'corner') => {
  const list = await listWishes(owner, { shop });
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
};
const days = (count: number) => setClock(() => new Date(mondayNoon.getTime() + count * 86_400_000));

describe('a wish', () => {
  it('is counted by floor and different phones, however it is spelt', async () => {
    await wish('Oat milk', 'a');
    await wish(' oat  MILK! ', 'b', { floor: '36' });
    await wish('ｏａｔ-milk', 'c');
    await wish('oat milk', 'a');
    await wish('豆浆', 'a');
    expect((await listed()).open).toMatchObject([
      { text: 'Oat milk', phones: 3, floors: [{ floor: '27', phones: 2 }, { floor: '36', phones: 1 }], answered: null },
      { text: '豆浆', phones: 1 },
    ]);
  });

  it('is made once by a hundred equal requests; the key with another text is refused', async () => {
    const input = body('豆浆');
    const answers = await Promise.all(Array.from({ length: 100 }, () => makeWish(input, { device: 'a' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"ok":true,"value":{"answer":null}}']));
    expect(await read().wishVoice.count()).toBe(1);
    const before = await checksum();
    expect(await makeWish({ ...input, text: '豆奶' }, { device: 'a' })).toMatchObject({ error: { code: 'key_reused' } });
    expect(await checksum()).toBe(before);
  });

  it('changes nothing where it is refused', async () => {
    const before = await checksum();
    expect(await wish('', 'a')).toMatchObject({ error: { code: 'invalid', fields: { text: 'empty' } } });
    expect(await wish('长'.repeat(61), 'a')).toMatchObject({ error: { fields: { text: 'long' } } });
    expect(await wish('<script>', 'a')).toMatchObject({ error: { fields: { text: 'unreadable' } } });
    expect(await wish('茶 13800138000', 'a')).toMatchObject({ error: { fields: { text: 'phone' } } });
    expect(await wish('茶', null)).toMatchObject({ error: { code: 'busy' } });
    expect(await wish('茶', 'a', { shop: 'nowhere' })).toMatchObject({ error: { code: 'not_found' } });
    expect(await wish('茶', 'a', { floor: '99' })).toMatchObject({ error: { code: 'not_found' } });
    expect(await wish('茶', 'a', { placard: null })).toMatchObject({ error: { code: 'not_in_building', reason: 'no_placard' } });
    expect(await wish('茶', 'a', { placard: { floor: '20', code: 'v7qm2x' } })).toMatchObject({ error: { reason: 'revoked' } });
    expect(await checksum()).toBe(before);
  });

  it('is made by a neighbour’s guest, too, and takes no place of the link', async () => {
    const { placard } = await shareFor();
    expect(await wish('茶', 'guest', { placard })).toMatchObject({ ok: true });
    expect(await read().shareLinkPhone.count()).toBe(0);
  });

  it('is made ten times a day by one phone, also at once; an old one again is none', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, (_, index) => wish(`茶 ${index}`, 'a')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(wishesPerDay);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(4).fill({ ok: false, error: { code: 'wished_enough', most: wishesPerDay } }));
    expect(await read().wish.count()).toBe(wishesPerDay);
    expect(await wish((await listed()).open[0]!.text, 'a')).toMatchObject({ ok: true });
    days(1.01);
    expect(await wish('再来一样', 'a')).toMatchObject({ ok: true });
  });
});

describe('the shop’s answer', () => {
  const one = async () => {
    await wish('豆浆', 'a');
    return (await listed()).open[0]!.id;
  };

  it('is told to whoever wishes for it next, is in the log, and may become another', async () => {
    const id = await one();
    expect(await answerWish(clerk, { wish: id, answer: 'declined', before: null })).toMatchObject({ ok: true });
    setClock(() => new Date(mondayNoon.getTime() + 60_000));
    expect(await wish('豆浆', 'b')).toEqual({ ok: true, value: { answer: 'declined' } });
    expect(await listed()).toMatchObject({ open: [], answered: [{ phones: 2, answered: { answer: 'declined', by: 'clerk', since: 1 } }] });
    expect(await answerWish(clerk, { wish: id, answer: 'stocked', before: 'declined' })).toMatchObject({ ok: true });
    expect((await read().auditEntry.findMany()).map(({ kind, subject }) => [kind, subject])).toEqual([['wish_declined', '豆浆'], ['wish_stocked', '豆浆']]);
  });

  it('is one of two that come at once', async () => {
    const id = await one();
    const answers = await Promise.all([answerWish(clerk, { wish: id, answer: 'declined', before: null }), answerWish(owner, { wish: id, answer: 'stocked', before: null })]);
    expect(answers.filter(({ ok }) => !ok)).toMatchObject([{ error: { code: 'answered_already' } }]);
    expect(await read().auditEntry.count()).toBe(1);
  });

  it('is for those who stand behind the counter', async () => {
    const id = await one();
    const before = await checksum();
    expect(await answerWish(cook, { wish: id, answer: 'stocked', before: null })).toMatchObject({ error: { code: 'not_found' } });
    expect(await answerWish(runner, { wish: id, answer: 'stocked', before: null })).toMatchObject({ error: { code: 'forbidden' } });
    expect(await answerWish(owner, { wish: 'wsh_none', answer: 'stocked', before: null })).toMatchObject({ error: { code: 'not_found' } });
    for (const actor of [runner, cook]) expect(await listWishes(actor, { shop: 'corner' })).toMatchObject({ error: { code: 'not_found' } });
    expect(await checksum()).toBe(before);
  });
});

it('stays when the phone is forgotten, by asking or by time', async () => {
  await wish('豆浆', 'a');
  await wish('豆浆', 'b');
  await eraseOrders({ tokens: [], device: 'a' });
  const phones = async () => (await read().wishVoice.findMany({ orderBy: { at: 'asc' } })).map(({ deviceHash }) => deviceHash !== null);
  expect((await phones()).sort()).toEqual([false, true]);
  days(31);
  await forgetOld();
  expect(await phones()).toEqual([false, false]);
  expect((await listed()).open).toMatchObject([{ text: '豆浆', phones: 2 }]);
  days(401);
  await forgetOld();
  expect(await read().wish.count()).toBe(0);
});
