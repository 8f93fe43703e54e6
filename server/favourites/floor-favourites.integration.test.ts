import { expect, it } from 'vitest';
import { setClock } from '@/server/clock';
import { write } from '@/server/db';
import { placeOrder } from '@/server/orders/place-order';
import { findVouch } from '@/server/links/find-vouch';
import { apple, bodyFor, mondayNoon, noodles, tangerine, useTower } from '@/server/testing/tower';
import { readFloorFavourites } from './read-floor-favourites';

useTower();

const at = (days: number) => setClock(() => new Date(mondayNoon.getTime() + days * 86_400_000));
const has = async (device: string | null, lines = [apple, tangerine]) => {
  const placed = await placeOrder(await bodyFor({ lines }), findVouch, device);
  if (!placed.ok) throw new Error(placed.error.code);
};
const delivered = () => write((tx) => tx.order.updateMany({ data: { status: 'delivered', finishedAt: mondayNoon } }));
const goods = async (floor = '27') => {
  const read = await readFloorFavourites({ floor });
  return read.ok ? read.value.goods.map(({ item }) => item) : read.error.code;
};

it('tells from eight phones on of what five of them had, from the next day on, and says neither how many nor who', async () => {
  for (let phone = 0; phone < 8; phone++) await has(`phone-${phone}`, phone < 5 ? [apple, tangerine] : [tangerine, noodles]);
  await delivered();
  expect(await goods()).toEqual([]);
  at(1);
  expect(await readFloorFavourites({ floor: '27' })).toEqual({
    ok: true,
    value: { goods: [{ item: 'tangerine', shop: 'corner', name: { zh: '货tangerine', en: 'tangerine' } }, { item: 'apple', shop: 'corner', name: { zh: '货apple', en: 'apple' } }] },
  });
  expect(await goods('20')).toEqual([]);
  expect(await goods('99')).toBe('not_found');
  at(29.5);
  expect(await goods()).toEqual([]);
});

it('counts phones and not orders, what was delivered, and no line that was taken out', async () => {
  for (let order = 0; order < 12; order++) await has('one-phone');
  for (let phone = 0; phone < 6; phone++) await has(`phone-${phone}`);
  await has(null);
  await delivered();
  at(1);
  expect(await goods()).toEqual([]);
  at(0);
  await has('phone-6');
  at(1.1);
  await write((tx) => tx.order.updateMany({ where: { status: 'placed' }, data: { status: 'cancelled' } }));
  at(2);
  expect(await goods()).toEqual([]);
  await delivered();
  at(3);
  expect(await goods()).toEqual(['apple', 'tangerine']);
  await write(async (tx) => {
    const lines = await tx.orderLine.findMany({ where: { itemId: 'apple' } });
    await tx.removedLine.createMany({ data: lines.map(({ id, total }) => ({ lineId: id, why: 'sold_out', total, removedAt: mondayNoon })) });
  });
  at(4);
  expect(await goods()).toEqual(['tangerine']);
});
