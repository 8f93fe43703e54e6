import { expect, it } from 'vitest';
import { addMinutes } from '@/domain/time';
import { read, write } from '@/server/db';
import { mondayNoon, seatsTaken, useTower } from '@/server/testing/tower';
import { retakeSeat, returnSeat, takeSeat } from './seats';
import { transact } from '@/server/transact';

useTower();

const shop = 'shp_kitchen';
const terms = { slotMinutes: 15, slotCapacity: 2, limits: { slotDishes: 10, slotBags: 3 } };
const one = { orders: 1, dishes: 2, bags: 1 };
const retake = (at: Date, load = one) => transact((tx) => retakeSeat(tx, shop, at, terms, load));
const full = { ok: false, error: { code: 'slot_full', next: null } };

it.each([-10, -5, 0, 5, 10])('has no seat beside two that are taken %i minutes away', async (minutes) => {
  await write(async (tx) => {
    for (let n = 0; n < 2; n++) await takeSeat(tx, shop, addMinutes(mondayNoon, minutes), one);
  });
  expect(await retake(mondayNoon)).toEqual(full);
  expect(await seatsTaken('kitchen')).toBe(2);
});

it.each([-15, 15])('has one where the other two are %i minutes away', async (minutes) => {
  await write(async (tx) => {
    for (let n = 0; n < 2; n++) await takeSeat(tx, shop, addMinutes(mondayNoon, minutes), one);
  });
  expect((await retake(mondayNoon)).ok).toBe(true);
  expect(await seatsTaken('kitchen')).toBe(3);
});

it('gives back no seat that nobody had', async () => {
  await write((tx) => returnSeat(tx, shop, mondayNoon, one));
  await write((tx) => takeSeat(tx, shop, mondayNoon, one));
  for (let n = 0; n < 2; n++) await write((tx) => returnSeat(tx, shop, mondayNoon, one));
  expect(await seatsTaken('kitchen')).toBe(0);
});

it('has none where its dishes or bags do not fit, however many seats are left', async () => {
  await write((tx) => takeSeat(tx, shop, mondayNoon, { orders: 1, dishes: 7, bags: 2 }));
  expect(await retake(mondayNoon, { orders: 1, dishes: 4, bags: 1 })).toEqual(full);
  expect(await retake(addMinutes(mondayNoon, 10), { orders: 1, dishes: 1, bags: 2 })).toEqual(full);
  expect((await retake(mondayNoon, { orders: 1, dishes: 3, bags: 1 })).ok).toBe(true);
  expect(await read().slot.findFirst({ where: { startsAt: mondayNoon } })).toMatchObject({ taken: 2, dishes: 10, bags: 3 });
});

it('gives back all of an order or nothing', async () => {
  await write((tx) => takeSeat(tx, shop, mondayNoon, { orders: 2, dishes: 1, bags: 1 }));
  await write((tx) => returnSeat(tx, shop, mondayNoon, one));
  expect(await read().slot.findFirst()).toMatchObject({ taken: 2, dishes: 1, bags: 1 });
  await write((tx) => returnSeat(tx, shop, mondayNoon, { orders: 1, dishes: 1, bags: 1 }));
  expect(await read().slot.findFirst()).toMatchObject({ taken: 1, dishes: 0, bags: 0 });
});
