import { expect, test } from 'vitest';
import { read } from '@/server/db';
import { cancelOrder } from '@/server/orders/cancel-order';
import { placeOrder } from '@/server/orders/place-order';
import { readOrder } from '@/server/orders/read-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { apple, bodyFor, checksum, mondayNoon, owner, phone, placed, useTower } from '@/server/testing/tower';
import { promote } from '@/server/testing/promoting';

useTower();

const apples = (quantity: number) => ({ ...apple, quantity });
const place = async (wish: Parameters<typeof bodyFor>[0], device: string | null = phone) => placeOrder(await bodyFor(wish), undefined, device);
const used = async () => (await read().coupon.findUniqueOrThrow({ where: { promotionId: 'cpn' } })).used;
const view = async (token: string) => {
  const read = await readOrder(token);
  if (!read.ok) throw new Error('not there');
  return read.value;
};

const five = { amount: 500, minimum: 1_000, coupon: { code: 'WELCOME5', cap: 2, perPhone: 1 } };
const unusable = { ok: false, error: { code: 'coupon_unusable' } };

test('an order costs what the phone showed: the tier, then the coupon, each named, each split over its lines', async () => {
  await promote('ladder', 'tiers', { tiers: { 1_000: 100, 1_500: 200 } });
  await promote('cpn', 'coupon', five);
  const { token, id, total } = await placed({ lines: [apples(3), { item: 'noodles', options: ['hot'], quantity: 2, grams: null }], coupon: 'wel-come 5' });
  expect(total).toBe(900 + 900 + 100 - 200 - 500);
  const { discounts, subtotal, payment } = await view(token);
  expect(discounts).toEqual([
    { kind: 'tiers', name: { zh: '优惠ladder', en: 'ladder' }, amount: 200 },
    { kind: 'coupon', name: { zh: '优惠cpn', en: 'cpn' }, amount: 500 },
  ]);
  expect([subtotal, payment.amount]).toEqual([1_800, total]);
  const shares = await read().lineDiscount.findMany({ where: { discount: { orderId: id } } });
  expect(shares.map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([100, 100, 250, 250]);
});

test('a promotion that is no longer what the phone showed is asked about, also where the sum is the same', async () => {
  await promote('ladder', 'tiers', { tiers: { 1_000: 100 } });
  const body = await bodyFor({ lines: [apples(5)] });
  await promote('other', 'tiers', { tiers: { 1_000: 200 } });
  const told = { promotion: 'other', name: { zh: '优惠other', en: 'other' }, amount: 200 };
  expect(await placeOrder(body)).toMatchObject({ ok: false, error: { code: 'price_changed', total: 1_400, discounts: [told] } });
  const { discounts: seen, ...sums } = body.shown;
  // A page from before promotions names none: its total is what is compared.
  expect(await placeOrder({ ...body, shown: { ...sums } })).toMatchObject({ error: { code: 'price_changed' } });
  const sameSum = { ...body.shown, total: 1_400 as typeof body.shown.total };
  expect(await placeOrder({ ...body, shown: sameSum })).toMatchObject({ error: { code: 'price_changed' } });
  expect(seen).toEqual([{ promotion: 'ladder', amount: 100 }]);
  expect((await placeOrder({ ...body, shown: { ...sums, total: sameSum.total } })).ok).toBe(true);
});

test('a coupon asks for its minimum, and for no more of the goods that it leaves out', async () => {
  await promote('cpn', 'coupon', { ...five, items: ['egg'] });
  expect(await place({ lines: [apples(3), { item: 'egg', options: [], quantity: 2, grams: null }], coupon: 'WELCOME5' })).toEqual({
    ok: false,
    error: { code: 'coupon_below_minimum', minimum: 1_000, missing: 100 },
  });
  expect(await used()).toBe(0);
});

test('unknown, another shop’s, not yet, over, paused, used up: one answer, and nothing is changed', async () => {
  await promote('cpn', 'coupon', { ...five, coupon: { code: 'ONCE', cap: 1 } });
  await placed({ lines: [apples(5)], coupon: 'ONCE' });
  const hour = 3_600_000;
  await promote('early', 'coupon', { amount: 100, startsAt: new Date(mondayNoon.getTime() + hour), coupon: { code: 'EARLY' } });
  await promote('late', 'coupon', { amount: 100, startsAt: new Date(mondayNoon.getTime() - hour), endsAt: mondayNoon, coupon: { code: 'LATE' } });
  await promote('paused', 'coupon', { amount: 100, paused: true, isOn: false, coupon: { code: 'PAUSED' } });
  await promote('ended', 'coupon', { amount: 100, endedAt: mondayNoon, isOn: false, coupon: { code: 'ENDED' } });
  await promote('counted', 'coupon', { amount: 100, coupon: { code: 'COUNTED', perPhone: 1 } });
  const before = await checksum();
  for (const coupon of ['NOBODYS', 'ONCE', 'EARLY', 'LATE', 'PAUSED', 'ENDED', '', '券', "' OR 1=1 --"]) {
    expect(await place({ lines: [apples(5)], coupon }), coupon).toEqual(unusable);
  }
  expect(await place({ shop: 'kitchen', lines: [{ item: 'rice', options: [], quantity: 2, grams: null }], coupon: 'COUNTED' })).toEqual(unusable);
  // A phone that keeps no id cannot be counted.
  expect(await place({ lines: [apples(5)], coupon: 'COUNTED' }, null)).toEqual(unusable);
  expect(await checksum()).toBe(before);
});

test('of two hundred orders at once with a coupon that is good once, one has it', async () => {
  await promote('cpn', 'coupon', { ...five, coupon: { code: 'ONCE', cap: 1 } });
  const bodies = await Promise.all(Array.from({ length: 200 }, () => bodyFor({ lines: [apples(4)], coupon: 'ONCE' })));
  const answers = await Promise.all(bodies.map((body, index) => placeOrder(body, undefined, `phone-number-${String(index).padStart(9, '0')}`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))).toEqual(new Set(['coupon_unusable']));
  expect([await used(), await read().couponRedemption.count(), await read().order.count()]).toEqual([1, 1, 1]);
});

test('a phone uses it as often as it may: not in a second tab, nor by placing the same again', async () => {
  await promote('cpn', 'coupon', { ...five, coupon: { code: 'WELCOME5', perPhone: 1 } });
  const [one, other] = [await bodyFor({ lines: [apples(5)], coupon: 'WELCOME5' }), await bodyFor({ lines: [apples(6)], coupon: 'WELCOME5' })];
  const answers = await Promise.all([one, one, other].map((body) => placeOrder(body, undefined, phone)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[2]).toEqual(unusable);
  expect((await placeOrder(other, undefined, 'another-phone-of-a-test')).ok).toBe(true);
  expect(await used()).toBe(2);
});

test('an order that is called off gives its coupon back, once, and takes it again when that is taken back', async () => {
  await promote('cpn', 'coupon', { ...five, coupon: { code: 'ONCE', cap: 1, perPhone: 1 } });
  const first = await placed({ lines: [apples(5)], coupon: 'ONCE' });
  expect((await cancelOrder(first.token)).ok).toBe(true);
  expect((await cancelOrder(first.token)).ok).toBe(true);
  expect(await used()).toBe(0);
  const second = await placed({ lines: [apples(5)], coupon: 'ONCE' });
  const rejected = await stepOrder(owner, { order: second.id, step: 'reject', reason: 'too_busy' });
  expect(await used()).toBe(0);
  const seq = rejected.ok ? rejected.value.undo!.seq : 0;
  expect((await undoStep(owner, { order: second.id, seq })).ok).toBe(true);
  expect(await used()).toBe(1);
  const again = await stepOrder(owner, { order: second.id, step: 'reject', reason: 'too_busy' });
  await placed({ lines: [apples(5)], coupon: 'ONCE' });
  const late = again.ok ? again.value.undo!.seq : 0;
  expect(await undoStep(owner, { order: second.id, seq: late })).toEqual(unusable);
});
