import { expect, it } from 'vitest';
import { addMinutes } from '@/domain/time';
import { write } from '@/server/db';
import { mondayNoon, seatsTaken, useTower } from '@/server/testing/tower';
import { retakeSeat, returnSeat, takeSeat } from './seats';
import { transact } from '@/server/transact';

useTower();

const shop = 'shp_kitchen';
const terms = { slotMinutes: 15, slotCapacity: 2 };
const retake = (at: Date) => transact((tx) => retakeSeat(tx, shop, at, terms));

it.each([-10, -5, 0, 5, 10])('has no seat beside two that are taken %i minutes away', async (minutes) => {
  await write(async (tx) => {
    for (let n = 0; n < 2; n++) await takeSeat(tx, shop, addMinutes(mondayNoon, minutes));
  });
  expect(await retake(mondayNoon)).toEqual({ ok: false, error: { code: 'slot_full', next: null } });
  expect(await seatsTaken('kitchen')).toBe(2);
});

it.each([-15, 15])('has one where the other two are %i minutes away', async (minutes) => {
  await write(async (tx) => {
    for (let n = 0; n < 2; n++) await takeSeat(tx, shop, addMinutes(mondayNoon, minutes));
  });
  expect((await retake(mondayNoon)).ok).toBe(true);
  expect(await seatsTaken('kitchen')).toBe(3);
});

it('gives back no seat that nobody had', async () => {
  await write((tx) => returnSeat(tx, shop, mondayNoon));
  await write((tx) => takeSeat(tx, shop, mondayNoon));
  for (let n = 0; n < 2; n++) await write((tx) => returnSeat(tx, shop, mondayNoon));
  expect(await seatsTaken('kitchen')).toBe(0);
});
