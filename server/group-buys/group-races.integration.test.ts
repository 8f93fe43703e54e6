import { describe, expect, it } from 'vitest';
import type { Result } from '@/domain/result';
import { read } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { placeOrder } from '@/server/orders/place-order';
import { startChild } from '@/server/testing/child-process';
import { after, joined, joinFrom, opened } from '@/server/testing/group-buys';
import { apple, bodyFor, lastEggs, owner, sleepUntil, stockOf, useTower } from '@/server/testing/tower';
import { seeded } from '@/domain/testing/seeded';
import { changePieces, leaveGroup } from './change-place';
import { closeGroup } from './close-group';
import { settleGroup, settleGroups } from './settle-groups';

const database = useTower();

const hour = 3600;
const outcomes = (results: readonly Result<unknown>[]) => results.map((result) => (result.ok ? 'ok' : result.error.code));
const times = (of: readonly string[], code: string) => of.filter((each) => each === code).length;

/** What must hold of a group at any moment: its figures are those of its members, and each order is of one member. */
async function holds(id: string): Promise<{ people: number; pieces: number; orders: number }> {
  const group = await read().groupBuy.findUniqueOrThrow({ where: { id }, include: { members: true } });
  const pieces = group.members.reduce((sum, member) => sum + member.pieces, 0);
  expect([group.people, group.pieces]).toEqual([group.members.length, pieces]);
  expect(group.pieces).toBeLessThanOrEqual(group.cap);
  const ordered = group.members.filter(({ status }) => status === 'ordered');
  expect(new Set(ordered.map(({ orderId }) => orderId)).size).toBe(ordered.length);
  expect(ordered.every(({ orderId }) => orderId !== null)).toBe(true);
  return { people: group.people, pieces, orders: ordered.length };
}

describe('the last seat', () => {
  it('of thirty phones at once as many get in as there are pieces, by the group’s own count', async () => {
    const { id } = await opened({ cap: 7, threshold: 7, counts: 'pieces' });
    const found = outcomes(await Promise.all(Array.from({ length: 30 }, (_, index) => joinFrom(`phone ${index}`, id))));
    expect([times(found, 'ok'), times(found, 'group_full')]).toEqual([7, 23]);
    expect(await holds(id)).toEqual({ people: 7, pieces: 7, orders: 0 });
  });

  it('and by the stock, which two groups and the shop’s own customers want as well', async () => {
    const [one, other] = [await opened({ item: 'egg', threshold: 2 }), await opened({ item: 'egg', threshold: 2 })];
    const wishes = [
      ...Array.from({ length: 15 }, (_, index) => () => joinFrom(`phone ${index}`, index % 2 === 0 ? one.id : other.id)),
      ...Array.from({ length: 15 }, () => async () => placeOrder(await bodyFor({ lines: [{ ...lastEggs, quantity: 1 }, apple] }))),
    ];
    const { below } = seeded(20_261_124);
    const shuffled = wishes.map((wish) => ({ wish, key: below(1_000) })).sort((a, b) => a.key - b.key);
    const found = outcomes(await Promise.all(shuffled.map(({ wish }) => wish())));
    expect(times(found, 'ok')).toBe(2);
    const held = (await holds(one.id)).pieces + (await holds(other.id)).pieces;
    expect(held + (2 - (await stockOf('egg'))!)).toBe(2);
  });
});

describe('at the deadline', () => {
  it('who joins, who changes, who leaves and the decision: every one is wholly before it or refused', async () => {
    const { pick, below } = seeded(7);
    for (let round = 0; round < 8; round++) {
      sleepUntil(0);
      const { id } = await opened({ threshold: 3 });
      const inside = await Promise.all(['a', 'b', 'c'].map((phone) => joined(phone, id)));
      sleepUntil(hour - 1);
      const moves = [
        () => joinFrom('late', id),
        () => leaveGroup({ token: inside[below(3)]!.token }),
        () => changePieces({ token: pick(inside).token, pieces: 2 }),
      ];
      // The last second, and from one of them on the hour itself: decided by when each arrived, not by when it was its turn.
      const turn = below(4);
      const running = [...moves.slice(0, turn).map((move) => move())];
      sleepUntil(hour);
      const late = [...moves.slice(turn).map((move) => move())];
      await Promise.all([settleGroups(), settleGroups(), ...running]);
      // Whoever has left before has nothing to change.
      expect(['group_over', 'not_found']).toEqual(expect.arrayContaining(outcomes(await Promise.all(late))));
      await settleGroups();
      const group = await read().groupBuy.findUniqueOrThrow({ where: { id } });
      const { people, orders } = await holds(id);
      expect([group.status, orders]).toEqual(people >= 3 ? ['met', people] : ['failed', 0]);
    }
  });

  it('settled by ten at once, each member has one order', async () => {
    const { id } = await opened({ threshold: 4 });
    for (const phone of ['a', 'b', 'c', 'd']) await joined(phone, id, { pieces: 2 });
    sleepUntil(hour);
    await Promise.all([...Array.from({ length: 9 }, () => settleGroups()), closeGroup(owner, { group: id, how: 'decide' })]);
    await Promise.all([settleGroup(id), settleGroup(id)]);
    expect(await holds(id)).toEqual({ people: 4, pieces: 8, orders: 4 });
    expect([await read().order.count(), await stockOf('apple')]).toEqual([4, 992]);
  });

  it('killed between two orders, it goes on where it died', async () => {
    const { id } = await opened({ threshold: 3 });
    for (const phone of ['a', 'b', 'c']) await joined(phone, id);
    const { file } = database;
    await closeDoors();
    const { output } = await startChild('server/testing/die-while-settling.ts', [file, after(60), '2', 'shp_corner']).ended();
    expect(output).toBe('dying\n');
    openDoors(file);
    sleepUntil(hour + 5);
    expect([(await holds(id)).orders, (await read().groupBuy.findUniqueOrThrow({ where: { id } })).settledAt]).toEqual([2, null]);
    // What the third member has is held for them until then.
    expect(await placeOrder(await bodyFor({ lines: [{ ...apple, quantity: 998 }] }))).toMatchObject({ ok: false });
    await settleGroups();
    expect(await holds(id)).toEqual({ people: 3, pieces: 3, orders: 3 });
    expect([await read().order.count(), await stockOf('apple')]).toEqual([3, 997]);
    expect((await read().groupBuy.findUniqueOrThrow({ where: { id } })).settledAt).not.toBeNull();
  });
});
