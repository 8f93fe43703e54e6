import { describe, expect, it } from 'vitest';
import type { JoinedGroup } from '@/domain/group-buys/group-buy';
import { findVouch } from '@/server/links/find-vouch';
import { joinGroup } from './join-group';
import { read, write } from '@/server/db';
import { readAvailability } from '@/server/menu/read-availability';
import { placeOrder } from '@/server/orders/place-order';
import { after, appleGroup, joinBody, joined, joinFrom, opened } from '@/server/testing/group-buys';
import { apple, bodyFor, checksum, clerk, cook, lastEggs, owner, placed, runner, seatsTaken, sleepUntil, stockOf, useTower } from '@/server/testing/tower';
import { removeFloor } from '@/server/building/remove-floor';
import { forgetOld } from '@/server/jobs/forget-old';
import { eraseOrders } from '@/server/orders/erase-orders';
import { stepOrder } from '@/server/orders/step-order';
import { proposeRuns } from '@/server/runs/propose-runs';
import { startRun } from '@/server/runs/start-run';
import { changePieces, leaveGroup } from './change-place';
import { closeGroup } from './close-group';
import { openGroup } from './open-group';
import { readDeskGroups } from './read-desk-groups';
import { readFloorGroups, readGroup } from './read-groups';
import { readOwnGroup } from './read-own-group';
import { settleGroups } from './settle-groups';

useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const hour = 3600;

describe('opening a group', () => {
  it('is the owner’s, of a good by the piece, below its price, before a drop in the opening hours', async () => {
    const before = await checksum();
    const fieldsOf = async (wish: object) => openGroup(owner, { ...appleGroup, ...wish });
    expect(await fieldsOf({ item: 'tangerine' })).toEqual(refused('invalid', { fields: { item: 'weighed' } }));
    expect(await fieldsOf({ item: 'noodles' })).toEqual(refused('invalid', { fields: { item: 'has_choices' } }));
    expect(await fieldsOf({ item: 'rice' })).toEqual(refused('invalid', { fields: { item: 'unknown' } }));
    expect(await fieldsOf({ price: 300, cap: 2, threshold: 3 })).toEqual(refused('invalid', { fields: { price: 'not_below', cap: 'below_threshold' } }));
    expect(await fieldsOf({ deadline: after(0) })).toMatchObject(refused('invalid', { fields: { deadline: 'past' } }));
    expect(await fieldsOf({ dropFrom: after(71) })).toEqual(refused('invalid', { fields: { drop: 'too_soon' } }));
    expect(await fieldsOf({ shop: 'kitchen', item: 'rice', dropFrom: after(110) })).toEqual(refused('invalid', { fields: { drop: 'closed' } }));
    expect(await fieldsOf({ place: { kind: 'floor', floor: '13' } })).toEqual(refused('invalid', { fields: { place: 'unknown' } }));
    expect([await openGroup(clerk, appleGroup), await openGroup(cook, appleGroup)]).toEqual([refused('forbidden'), refused('not_found')]);
    expect(await checksum()).toBe(before);
  });

  it('asks once whether it may sell below what a piece has cost on average', async () => {
    const batch = { kind: 'received', unit: 'each', amount: 1000, left: 2000, paid: 250_000, worth: 500_000, at: new Date(after(0)) };
    await write((tx) => tx.stockEntry.create({ data: { itemId: 'apple', ...batch } }));
    expect(await openGroup(owner, appleGroup)).toEqual(refused('below_cost', { item: { zh: '货apple', en: 'apple' }, cost: 250, price: 200, others: 0 }));
    expect(await read().groupBuy.count()).toBe(0);
    expect(await openGroup(owner, { ...appleGroup, belowCost: true })).toMatchObject({ ok: true, value: { price: 200, state: 'open' } });
    expect(await openGroup(owner, { ...appleGroup, price: appleGroup.price + 50 as never })).toMatchObject({ ok: true });
    const noted = await read().auditEntry.findMany({ where: { kind: 'group_opened' }, orderBy: { seq: 'asc' } });
    expect(noted.map(({ detailsJson }) => (JSON.parse(detailsJson) as { cost: number | null }).cost)).toEqual([250, null]);
  });

  it('is for one floor, or for all floors of a lift', async () => {
    const one = await opened();
    const bank = await opened({ place: { kind: 'bank', bank: 'high' } });
    expect([one.floors, bank.floors, bank.bank]).toEqual([['27'], ['B1', '1', '27', '36'], { zh: 'high', en: 'high' }]);
    const at = async (floor: string) => {
      const listed = await readFloorGroups({ floor });
      return listed.ok ? listed.value.groups.map(({ id }) => id) : [];
    };
    expect((await at('27')).sort()).toEqual([one.id, bank.id].sort());
    expect([await at('36'), await at('20')]).toEqual([[bank.id], []]);
    expect(await readFloorGroups({ floor: '13' })).toEqual(refused('not_found'));
  });
});

describe('joining', () => {
  it('holds pieces that nobody else can buy, and gives them back', async () => {
    const { id } = await opened({ item: 'egg', price: appleGroup.price, threshold: 2, cap: 20 });
    const { token } = await joined('one', id);
    expect(await readGroup({ group: id })).toMatchObject({ value: { people: 1, pieces: 1, missing: 1, left: 1 } });
    expect(await placeOrder(await bodyFor({ lines: [lastEggs] }))).toEqual(refused('sold_out', { lines: [{ line: 0, item: 'egg', left: 1 }] }));
    expect(await readAvailability({ floor: '27' })).toMatchObject({ value: { shops: [{ left: { egg: 1 } }, {}] } });
    expect(await changePieces({ token, pieces: 3 })).toEqual(refused('group_full', { left: 1 }));
    expect(await changePieces({ token, pieces: 2 })).toMatchObject({ ok: true, value: { mine: { pieces: 2 }, group: { people: 1, pieces: 2, left: 0 } } });
    expect(await joinFrom('two', id)).toEqual(refused('group_full', { left: 0 }));
    expect([await leaveGroup({ token }), await leaveGroup({ token })]).toEqual([{ ok: true, value: null }, { ok: true, value: null }]);
    expect(await readGroup({ group: id })).toMatchObject({ value: { people: 0, pieces: 0, left: 2 } });
    expect([await stockOf('egg'), await readOwnGroup(token)]).toEqual([2, refused('not_found')]);
    expect(await placeOrder(await bodyFor({ lines: [lastEggs] }))).toMatchObject({ ok: true });
  });

  it('is exactly once per key and once per phone', async () => {
    const { id } = await opened();
    const body = joinBody(id, { pieces: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => joinGroup(body, findVouch, 'phone')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, value: { group: id, pieces: 2 } });
    const [first] = answers;
    expect(await joinGroup({ ...body, pieces: 3 }, findVouch, 'phone')).toEqual(refused('key_reused'));
    expect(await joinFrom('phone', id)).toEqual(refused('already_joined', { token: first?.ok ? first.value.token : '' }));
    expect(await readGroup({ group: id })).toMatchObject({ value: { people: 1, pieces: 2 } });
    // A retry that comes after one has left is answered as before, and joins nobody.
    if (first?.ok) await leaveGroup({ token: first.value.token });
    expect(await joinGroup(body, findVouch, 'phone')).toEqual(first);
    expect(await readGroup({ group: id })).toMatchObject({ value: { people: 0, pieces: 0 } });
  });

  it('is for who may order, to a room of a floor of the group', async () => {
    const { id } = await opened();
    const before = await checksum();
    expect(await joinFrom('one', id, { placard: null })).toEqual(refused('not_in_building', { reason: 'no_placard' }));
    expect(await joinFrom('one', id, { placard: { floor: '27', code: 'aaaaaa' } })).toEqual(refused('not_in_building', { reason: 'unknown' }));
    expect(await joinFrom('one', id, { placard: { floor: '20', code: 'v7qm2x' } })).toEqual(refused('not_in_building', { reason: 'revoked' }));
    expect(await joinFrom('one', id, { floor: '36', room: null })).toEqual(refused('invalid', { fields: { floor: 'unknown' } }));
    expect(await joinFrom('one', id, { room: '2799' })).toEqual(refused('unknown_room', { room: '2799' }));
    expect(await joinFrom('one', 'nosuchgroup')).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
    expect(await joinFrom('one', id, { placard: { floor: '27', code: 'r7qm2x' }, room: '8' })).toMatchObject({ ok: true });
    expect((await read().groupBuyMember.findFirstOrThrow()).room).toBe('2708');
  });

  it('that arrives after the deadline is refused, wherever it lay before', async () => {
    const { id } = await opened();
    const { token } = await joined('one', id);
    sleepUntil(hour - 1);
    await joined('two', id);
    sleepUntil(hour);
    const before = await checksum();
    expect(await joinFrom('late', id)).toEqual(refused('group_over', { state: 'closing' }));
    expect(await leaveGroup({ token })).toEqual(refused('group_over', { state: 'closing' }));
    expect(await changePieces({ token, pieces: 2 })).toEqual(refused('group_over', { state: 'closing' }));
    expect(await checksum()).toBe(before);
    await settleGroups();
    expect(await joinFrom('late', id)).toEqual(refused('group_over', { state: 'failed' }));
  });
});

describe('at the deadline', () => {
  it('a met group becomes one order per member, at its price and nothing else, in its window', async () => {
    const { id } = await opened();
    const tokens: JoinedGroup[] = [];
    for (const [index, wish] of [{ pieces: 2 }, { room: null, name: '王' }, { locale: 'en' as const }].entries()) {
      sleepUntil(index);
      tokens.push(await joined(`phone ${index}`, id, wish));
    }
    sleepUntil(hour);
    await settleGroups();
    const orders = await read().order.findMany({ include: { lines: true, payment: true, events: true }, orderBy: { number: 'asc' } });
    expect(orders.map(({ number, status, total, deliveryFee, smallOrderFee, customerName, room, locale }) => ({ number, status, total, fees: deliveryFee + smallOrderFee, customerName, room, locale }))).toEqual([
      { number: 1, status: 'placed', total: 400, fees: 0, customerName: '林', room: '2708', locale: 'zh' },
      { number: 2, status: 'placed', total: 200, fees: 0, customerName: '王', room: null, locale: 'zh' },
      { number: 3, status: 'placed', total: 200, fees: 0, customerName: '林', room: '2708', locale: 'en' },
    ]);
    for (const order of orders) {
      expect(order).toMatchObject({ timing: 'window', promisedAt: new Date(after(90)), windowEndsAt: new Date(after(105)), channel: 'placard', placardId: 'plc_live' });
      expect([order.payment!.status, order.events.map(({ type }) => type), order.lines[0]!.unitPrice]).toEqual(['unpaid', ['placed'], 200]);
    }
    expect([await stockOf('apple'), await seatsTaken()]).toEqual([996, 3]);
    const own = await readOwnGroup(tokens[0]!.token);
    expect(own).toMatchObject({ value: { group: { state: 'met', missing: 0 }, mine: { status: 'ordered', order: { number: 1, token: orders[0]!.token } } } });
    expect(await leaveGroup({ token: tokens[0]!.token })).toEqual(refused('group_over', { state: 'met' }));
    const sum = await checksum();
    await settleGroups();
    expect(await checksum()).toBe(sum);
  });

  it('one that is not met is closed, and all it held is free', async () => {
    const { id } = await opened({ item: 'egg', counts: 'pieces', threshold: 3, cap: 3 });
    const { token } = await joined('one', id, { pieces: 2 });
    sleepUntil(hour);
    await settleGroups();
    expect(await readOwnGroup(token)).toMatchObject({ value: { group: { state: 'failed', missing: 1 }, mine: { status: 'joined', order: null } } });
    expect(await read().order.count()).toBe(0);
    expect(await placeOrder(await bodyFor({ lines: [lastEggs] }))).toMatchObject({ ok: true });
  });

  it('keeps its word though menu and marks have changed, and tells who goes without when goods are gone', async () => {
    const { id } = await opened({ threshold: 2 });
    const first = await joined('one', id, { pieces: 2 });
    sleepUntil(1);
    const second = await joined('two', id, { pieces: 2 });
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { price: 900, archivedAt: new Date(after(1)), soldOutUntil: new Date(after(500)), stock: 3 } }));
    sleepUntil(hour);
    await settleGroups();
    expect([await readOwnGroup(first.token), await readOwnGroup(second.token)]).toMatchObject([
      { value: { mine: { status: 'ordered', pieces: 2 } } },
      { value: { mine: { status: 'short', order: null } } },
    ]);
    expect([await stockOf('apple'), await read().order.count(), (await read().groupBuy.findFirstOrThrow()).settledAt]).toEqual([1, 1, new Date(after(60))]);
  });
});

describe('afterwards', () => {
  it('the orders of a group for one floor are one stop of one trip, more bags than one carries though they be', async () => {
    const { id } = await opened({ threshold: 10, cap: 20 });
    for (let phone = 0; phone < 10; phone++) await joined(`phone ${phone}`, id);
    const other = await placed({ lines: [{ ...apple, quantity: 4 }] });
    sleepUntil(hour);
    await settleGroups();
    const orders = await read().order.findMany();
    for (const order of orders) {
      await stepOrder(clerk, { order: order.id, step: 'accept' });
      if (order.id !== other.id) await stepOrder(clerk, { order: order.id, step: 'start' });
      await stepOrder(clerk, { order: order.id, step: 'ready', weights: [] });
    }
    const runs = await proposeRuns(clerk, { shop: 'corner' });
    const trips = runs.ok ? runs.value.shops[0]!.trips.map(({ bags, stops }) => [bags, stops.map((stop) => [stop.floor, stop.orders.length])]) : [];
    expect(trips).toContainEqual([10, [['27', 10]]]);
    const drop = runs.ok ? runs.value.shops[0]!.trips.find(({ bags }) => bags === 10)!.stops[0]!.orders : [];
    expect(await startRun(runner, { shop: 'corner', orders: [...drop, other.id] })).toEqual(refused('too_many_bags', { limit: 8 }));
    expect(await startRun(runner, { shop: 'corner', orders: drop })).toMatchObject({ ok: true, value: { run: { stops: [{ floor: '27' }] } } });
  });

  it('what a phone asks to forget leaves open groups and empties those that are over, and all are emptied after thirty days', async () => {
    const [open, over] = [await opened(), await opened({ deadline: after(30) })];
    for (const { id } of [open, over]) await joined('phone', id);
    await joined('another', over.id);
    sleepUntil(hour / 2);
    await settleGroups();
    await eraseOrders({ tokens: [], device: 'phone' });
    expect(await readGroup({ group: open.id })).toMatchObject({ value: { people: 0, pieces: 0 } });
    const names = async () => (await read().groupBuyMember.findMany({ orderBy: { joinedAt: 'asc' } })).map(({ customerName, room, phone }) => [customerName, room, phone === null]);
    expect(await names()).toEqual(expect.arrayContaining([[null, null, true], ['林', '2708', false]]));
    sleepUntil(31 * 24 * hour);
    await forgetOld();
    expect(await names()).toEqual([[null, null, true], [null, null, true]]);
  });

  it('a floor stays while somebody on it is in a group', async () => {
    const { id } = await opened();
    await joined('phone', id);
    expect(await removeFloor(owner, { floor: '27' })).toMatchObject(refused('floor_in_use', { openOrders: 1 }));
  });
});

describe('the desk', () => {
  it('closes a group early, which settles it at once, or calls it off; both are noted', async () => {
    const [met, missed, off] = [await opened({ threshold: 2 }), await opened(), await opened()];
    for (const phone of ['one', 'two']) await joined(phone, met.id);
    for (const { id } of [missed, off]) await joined('one', id);
    expect([await closeGroup(clerk, { group: met.id, how: 'decide' }), await closeGroup(cook, { group: met.id, how: 'cancel' })]).toEqual([refused('forbidden'), refused('not_found')]);
    expect(await closeGroup(owner, { group: met.id, how: 'decide' })).toMatchObject({ value: { state: 'met', members: [{ status: 'ordered', number: 1 }, { status: 'ordered', number: 2 }] } });
    expect(await closeGroup(owner, { group: missed.id, how: 'decide' })).toMatchObject({ value: { state: 'failed' } });
    expect(await closeGroup(owner, { group: off.id, how: 'cancel' })).toMatchObject({ value: { state: 'cancelled' } });
    expect(await closeGroup(owner, { group: off.id, how: 'decide' })).toEqual(refused('group_over', { state: 'cancelled' }));
    const noted = await read().auditEntry.findMany({ where: { kind: { in: ['group_closed', 'group_cancelled'] } }, orderBy: { seq: 'asc' } });
    expect(noted.map(({ kind, detailsJson }) => [kind, JSON.parse(detailsJson) as object])).toEqual([
      ['group_closed', { met: true, people: 2 }],
      ['group_closed', { met: false, people: 1 }],
      ['group_cancelled', { people: 1 }],
    ]);
    expect(await read().order.count()).toBe(2);
    expect(await placeOrder(await bodyFor({ lines: [{ ...apple, quantity: 99 }] }))).toMatchObject({ ok: true });
  });

  it('watches its own groups with who joined; goods to open one for are the owner’s', async () => {
    const { id } = await opened();
    await joined('one', id, { pieces: 2 });
    const seen = await readDeskGroups(clerk, 'corner');
    expect(seen).toMatchObject({ value: { goods: null, groups: [{ id, cap: 20, openedBy: 'owner', members: [{ floor: '27', room: '2708', name: '林', pieces: 2, number: null }] }] } });
    expect(await readDeskGroups(owner, 'corner')).toMatchObject({ value: { goods: [{ id: 'apple' }, { id: 'egg' }] } });
    expect([await readDeskGroups(runner, 'corner'), await readDeskGroups(cook, 'corner')]).toEqual([refused('forbidden'), refused('not_found')]);
  });
});
