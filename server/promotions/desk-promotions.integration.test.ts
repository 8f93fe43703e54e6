import { expect, test } from 'vitest';
import type { PromotionDraft } from '@/domain/promotions/promotion-draft';
import { fen } from '@/domain/money';
import { read } from '@/server/db';
import { turnPromotions } from '@/server/jobs/turn-promotions';
import { loadShop } from '@/server/menu/load-shops';
import { cancelOrder } from '@/server/orders/cancel-order';
import { placeOrder } from '@/server/orders/place-order';
import { receiveGoods } from '@/server/stock/receive-goods';
import { logged } from '@/server/testing/staffed-tower';
import { apple, bodyFor, checksum, clerk, cook, mondayNoon, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { readPromotions } from './read-promotions';
import { savePromotion } from './save-promotion';
import { turnPromotion } from './turn-promotion';

useTower();

const draft: PromotionDraft = {
  kind: 'tiers', name: { zh: '满减', en: 'Save' }, off: null, tiers: [{ threshold: 1_000, amount: 200 }], minimum: 0, items: [], categories: [],
  excludesDiscounted: false, startsAt: mondayNoon.toISOString(), endsAt: null, coupon: null,
};
const coupon: PromotionDraft = { ...draft, kind: 'coupon', tiers: [], off: { kind: 'amount', value: 300, most: null }, minimum: 1_000, coupon: { code: 'WELCOME5', cap: 5, perPhone: 1 } };

const save = (of: PromotionDraft, more: object = {}, by = owner) => savePromotion(by, { shop: 'corner', promotion: null, draft: of, evenBelowCost: false, ...more });
const list = async () => {
  const read = await readPromotions(owner, 'corner');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.promotions;
};
const turn = async (which: 'pause' | 'resume' | 'end') => turnPromotion(owner, { shop: 'corner', promotion: (await list())[0]!.id, turn: which });
const promotions = async () => (await loadShop('corner'))!.promotions!.map(({ name }) => name.zh);
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

test('an owner adds one, it holds at once, and it says what it has cost', async () => {
  const revision = (await loadShop('corner'))!.revision;
  expect((await save(draft)).ok).toBe(true);
  expect([await promotions(), (await loadShop('corner'))!.revision]).toEqual([['满减'], revision + 1]);
  const { token } = await placed({ lines: [{ ...apple, quantity: 5 }] });
  await placed({ lines: [{ ...apple, quantity: 9 }] });
  expect((await list())[0]).toMatchObject({ state: 'running', cost: { amount: 400, orders: 2 }, least: null, unknown: 4 });
  await cancelOrder(token);
  expect((await list())[0]).toMatchObject({ cost: { amount: 200, orders: 1 } });
  expect(await logged()).toContain('owner promotion_saved 满减 {"isNew":true}');
});

test('a promotion edited while a cart holds it is asked about, and an order that stands keeps its own', async () => {
  await save(draft);
  const body = await bodyFor({ lines: [{ ...apple, quantity: 5 }] });
  const stands = await placed({ lines: [{ ...apple, quantity: 5 }] });
  const { id, revision } = (await list())[0]!;
  expect((await save({ ...draft, tiers: [{ threshold: 1_000, amount: 100 }] }, { promotion: { id, revision } })).ok).toBe(true);
  expect(await placeOrder(body)).toMatchObject(refused('price_changed', { total: 1_500 }));
  expect((await read().order.findUniqueOrThrow({ where: { id: stands.id } })).total).toBe(1_400);
  // The other tablet has it open as it was.
  expect(await save(draft, { promotion: { id, revision } })).toEqual(refused('promotion_changed'));
});

test('it is paused, goes on, and ends for good; doing it twice is doing it once', async () => {
  await save(draft);
  expect((await turn('pause')).ok && (await turn('pause')).ok).toBe(true);
  expect([await promotions(), (await list())[0]!.state]).toEqual([[], 'paused']);
  await turn('resume');
  expect(await promotions()).toEqual(['满减']);
  await turn('end');
  expect([await promotions(), (await list())[0]!.state]).toEqual([[], 'over']);
  expect(await turn('resume')).toEqual(refused('not_found'));
  expect((await logged()).map((line) => line.split(' ')[1])).toEqual(['promotion_saved', 'promotion_paused', 'promotion_resumed', 'promotion_ended']);
});

test('one that sells below cost asks first, with the figures, and is saved when somebody says so', async () => {
  const { seq } = await read().stockEntry.findFirstOrThrow({ where: { itemId: 'apple' }, orderBy: { seq: 'desc' } });
  const received = await receiveGoods(owner, { shop: 'corner', rows: [{ item: 'apple', seen: seq, amount: 10, paid: 2_500 }] });
  expect(received).toMatchObject({ ok: true });
  const half: PromotionDraft = { ...draft, kind: 'item', tiers: [], off: { kind: 'percent', value: 50, most: null }, items: ['apple'] };
  const before = await checksum();
  expect(await save(half)).toMatchObject(refused('below_cost', { item: { zh: '货apple' }, price: 150, cost: 250, others: 0 }));
  expect(await checksum()).toBe(before);
  expect((await save(half, { evenBelowCost: true })).ok).toBe(true);
  expect((await list())[0]).toMatchObject({ least: { price: 150, cost: 250, isBelowCost: true }, unknown: 0 });
  expect((await save({ ...half, off: { kind: 'percent', value: 10, most: null } })).ok).toBe(true);
});

test('two coupons of a shop have two codes, and a cap is not below what was used', async () => {
  await save(coupon);
  expect(await save({ ...coupon, coupon: { code: 'wel come5', cap: null, perPhone: null } })).toEqual(refused('invalid', { fields: { code: 'taken' } }));
  await placed({ lines: [{ ...apple, quantity: 5 }], coupon: 'WELCOME5' });
  const { id, revision } = (await list())[0]!;
  const edit = (cap: number) => save({ ...coupon, coupon: { code: 'WELCOME5', cap, perPhone: 1 } }, { promotion: { id, revision } });
  expect(await edit(0)).toMatchObject(refused('invalid', { fields: { cap: 'too_low' } }));
  expect((await edit(1)).ok).toBe(true);
  expect((await list())[0]).toMatchObject({ used: 1, cost: { amount: fen(300), orders: 1 } });
});

test('its time comes and goes by the job, which drops the pages; nobody orders by what is over', async () => {
  await save({ ...draft, startsAt: new Date(mondayNoon.getTime() + 60_000).toISOString(), endsAt: new Date(mondayNoon.getTime() + 120_000).toISOString() });
  let dropped = 0;
  const turnAll = () => turnPromotions(async () => void (dropped += 1));
  expect([await promotions(), (await list())[0]!.state, await turnAll()]).toEqual([[], 'planned', false]);
  sleepUntil(60);
  expect([await turnAll(), await promotions()]).toEqual([true, ['满减']]);
  const body = await bodyFor({ lines: [{ ...apple, quantity: 5 }] });
  sleepUntil(120);
  expect([await turnAll(), await turnAll(), dropped, await promotions()]).toEqual([true, false, 2, []]);
  expect(await placeOrder(body)).toMatchObject(refused('price_changed'));
  expect((await list())[0]!.state).toBe('over');
});

test('nobody but its owner, and nothing that cannot be', async () => {
  const before = await checksum();
  expect(await save(draft, {}, clerk)).toEqual(refused('forbidden'));
  expect(await save(draft, {}, runner)).toEqual(refused('forbidden'));
  expect(await save(draft, {}, cook)).toEqual(refused('not_found'));
  expect(await readPromotions(clerk, 'corner')).toEqual(refused('forbidden'));
  expect(await turnPromotion(owner, { shop: 'corner', promotion: 'nobodys', turn: 'end' })).toEqual(refused('not_found'));
  expect(await save({ ...draft, tiers: [{ threshold: 1_000, amount: 1_000 }] })).toEqual(refused('invalid', { fields: { 'tiers.0.amount': 'above' } }));
  expect(await save({ ...draft, kind: 'item', off: { kind: 'amount', value: 300, most: null }, items: ['apple'] })).toEqual(refused('invalid', { fields: { goods: 'above' } }));
  expect(await save({ ...draft, items: ['rice'] })).toEqual(refused('invalid', { fields: { goods: 'unknown' } }));
  expect(await checksum()).toBe(before);
});
