import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { saveWindows } from '@/server/hours/save-windows';
import { bodyFor, owner, placed, rice, sleepUntil, useTower } from '@/server/testing/tower';
import { cancelOrder } from './cancel-order';
import { expireOrder } from './expire-order';
import { placeOrder } from './place-order';
import { stepOrder } from './step-order';
import { undoStep } from './undo-step';

useTower();

const terms = { shop: 'kitchen', leadMinutes: 12, slotMinutes: 15, slotCapacity: 100, slotDishes: 10, slotBags: 4, piecesPerBag: 3 };
const dishes = (quantity: number) => ({ shop: 'kitchen', lines: [{ ...rice, quantity }] });

async function taken() {
  const slots = await read().slot.findMany();
  const sum = (unit: 'taken' | 'dishes' | 'bags') => slots.reduce((all, slot) => all + slot[unit], 0);
  return [sum('taken'), sum('dishes'), sum('bags')];
}

describe('dishes and bags are taken with the seat', () => {
  it('and given back when the order is called off, expires, or is rejected; also by the count of then', async () => {
    await saveWindows(owner, terms);
    const [first, second, third] = [await placed(dishes(4)), await placed(dishes(3)), await placed(dishes(3))];
    expect(await taken()).toEqual([3, 10, 4]);
    // Bigger bags from here on: what was counted as two bags is given back as two.
    await saveWindows(owner, { ...terms, piecesPerBag: 100 });
    await cancelOrder(first.token);
    expect(await taken()).toEqual([2, 6, 2]);
    await stepOrder(owner, { order: second.id, step: 'reject', reason: 'other' });
    expect(await taken()).toEqual([1, 3, 1]);
    sleepUntil(15 * 60);
    await expireOrder(third.id);
    expect(await taken()).toEqual([0, 0, 0]);
  });

  it('and taken again with a rejection that is taken back, unless they are gone', async () => {
    await saveWindows(owner, terms);
    const { id } = await placed(dishes(6));
    const undo = async () => {
      const rejected = await stepOrder(owner, { order: id, step: 'reject', reason: 'other' });
      return { order: id, seq: rejected.ok ? rejected.value.undo!.seq : 0 };
    };
    expect((await undoStep(owner, await undo())).ok).toBe(true);
    expect(await taken()).toEqual([1, 6, 2]);
    const again = await undo();
    await placed(dishes(5));
    expect(await undoStep(owner, again)).toMatchObject({ ok: false, error: { code: 'slot_full' } });
    expect(await taken()).toEqual([1, 5, 2]);
  });

  it('an order of before they were counted gives back its seat and nothing of others', async () => {
    const [old] = [await placed(dishes(2)), await placed(dishes(3))];
    await write((tx) => tx.orderLoad.deleteMany({ where: { orderId: old.id } }));
    await cancelOrder(old.token);
    expect(await taken()).toEqual([1, 5, 2]);
  });

  it('never beyond the limit in any rolling window, when fifty ask at once', async () => {
    await saveWindows(owner, terms);
    const bodies = await Promise.all(Array.from({ length: 50 }, (_, index) => bodyFor(dishes(1 + (index % 4)))));
    const results = await Promise.all(bodies.map((body) => placeOrder(body)));
    expect(results.some(({ ok }) => ok) && results.some(({ ok }) => !ok)).toBe(true);
    const slots = await read().slot.findMany({ orderBy: { startsAt: 'asc' } });
    for (const { startsAt } of slots) {
      const inside = slots.filter((slot) => slot.startsAt >= startsAt && slot.startsAt.getTime() < startsAt.getTime() + 15 * 60_000);
      expect(inside.reduce((sum, slot) => sum + slot.dishes, 0)).toBeLessThanOrEqual(10);
      expect(inside.reduce((sum, slot) => sum + slot.bags, 0)).toBeLessThanOrEqual(4);
    }
    const loads = await read().orderLoad.findMany();
    expect((await taken())[1]).toBe(loads.reduce((sum, load) => sum + load.dishes, 0));
  });
});
