import { expect, it } from 'vitest';
import { parsePlacard } from '@/domain/building/placard';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read, write } from '@/server/db';
import { findVouch } from '@/server/links/find-vouch';
import { listOrderLinks } from '@/server/links/list-order-links';
import { makeOrderLink } from '@/server/links/make-order-link';
import { readAvailability } from '@/server/menu/read-availability';
import { readWholeMenu } from '@/server/menu/read-whole-menu';
import { readOrder } from '@/server/orders/read-order';
import { placeOrder } from '@/server/orders/place-order';
import { findPlacard } from '@/server/placards/find-placard';
import { listPlacards } from '@/server/placards/list-placards';
import { makePlacards } from '@/server/placards/make-placards';
import { revokePlacard } from '@/server/placards/revoke-placard';
import { bodyFor, checksum, clerk, cook, owner, placed, runner, useTower } from '@/server/testing/tower';
import { addFloor } from './add-floor';
import { listNotices } from './list-notices';
import { loadBuilding } from './load-building';
import { postNotice } from './post-notice';
import { removeFloor } from './remove-floor';
import { renameBuilding } from './rename-building';
import { saveLiftBanks } from './save-lift-banks';
import { saveRooms } from './save-rooms';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });
const invalid = (fields: Record<string, string>) => ({ ok: false, error: { code: 'invalid', fields } });
const labels = async () => (await loadBuilding()).floors.map(({ label }) => label);
const stops = async () => Object.fromEntries((await loadBuilding()).liftBanks.map(({ id, floors }) => [id, floors]));
const kinds = async () => (await read().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ kind, subject }) => `${kind} ${subject}`);

it('whoever does not own every shop changes nothing of the building', async () => {
  const before = await checksum();
  const name = { zh: '新楼', en: '' };
  const tries: ((actor: StaffActor) => Promise<Result<unknown>>)[] = [
    (actor) => renameBuilding(actor, name),
    (actor) => addFloor(actor, { label: '37', above: '36', banks: ['high'] }),
    (actor) => removeFloor(actor, { floor: 'B1' }),
    (actor) => saveLiftBanks(actor, [{ id: null, name, stops: ['B1', '1', '20', '27', '36'] }]),
    (actor) => saveRooms(actor, { kind: 'none' }),
  ];
  for (const actor of [clerk, cook, runner]) for (const attempt of tries) expect(await attempt(actor)).toEqual(refused('forbidden'));
  expect(await checksum()).toBe(before);
});

it('a new name is everybody’s at once', async () => {
  const { tag } = await readWholeMenu();
  expect(await renameBuilding(owner, { zh: ' 春申大厦 ', en: '' })).toEqual(done);
  expect((await loadBuilding()).name).toEqual({ zh: '春申大厦', en: '' });
  expect((await readWholeMenu()).tag).not.toBe(tag);
  expect(await renameBuilding(owner, { zh: '', en: 'x'.repeat(41) })).toEqual(invalid({ name: 'required', nameEn: 'too_long' }));
  expect(await kinds()).toEqual(['building_renamed 春申大厦']);
});

it('floors join at the top, at the bottom and between, where their lifts stop', async () => {
  const { tag } = await readWholeMenu();
  expect(await addFloor(owner, { label: '37', above: '36', banks: ['high'] })).toEqual(done);
  expect(await addFloor(owner, { label: 'b2', above: null, banks: ['low', 'high'] })).toEqual(done);
  expect(await addFloor(owner, { label: '21', above: '20', banks: ['low'] })).toEqual(done);
  expect(await labels()).toEqual(['B2', 'B1', '1', '20', '21', '27', '36', '37']);
  expect(await stops()).toEqual({ low: ['B2', 'B1', '1', '20', '21'], high: ['B2', 'B1', '1', '27', '36', '37'] });
  expect(await readAvailability({ floor: '37' })).toMatchObject({ ok: true });
  expect((await readWholeMenu()).tag).not.toBe(tag);
  const positions = (await loadBuilding()).floors.map(({ position }) => position);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

it.each([
  [{ label: '27' }, { label: 'duplicate' }],
  [{ label: '' }, { label: 'required' }],
  [{ label: 'orders' }, { label: 'reserved' }],
  [{ label: 'B10' }, { label: 'not_a_floor' }],
  [{ label: '1000' }, { label: 'not_a_floor' }],
  [{ above: '99' }, { above: 'unknown_floor' }],
  [{ banks: [] }, { banks: 'none' }],
  [{ banks: ['low', 'goods'] }, { banks: 'unknown' }],
])('a floor with %o is refused by field', async (wrong, fields) => {
  const before = await checksum();
  expect(await addFloor(owner, { label: '37', above: '36', banks: ['high'], ...wrong })).toEqual(invalid(fields));
  expect(await checksum()).toBe(before);
});

it('a floor that something needs stays, and the refusal names what', async () => {
  await placed();
  const before = await checksum();
  expect(await removeFloor(owner, { floor: '20' })).toEqual({ ok: false, error: { code: 'floor_in_use', floor: '20', placards: 0, openOrders: 0, shops: [{ zh: '小铺', en: 'Corner' }] } });
  expect(await removeFloor(owner, { floor: '27' })).toEqual({ ok: false, error: { code: 'floor_in_use', floor: '27', placards: 2, openOrders: 1, shops: [] } });
  expect(await removeFloor(owner, { floor: '13' })).toEqual(refused('not_found'));
  expect(await checksum()).toBe(before);
});

it('a floor with nothing but what is over goes, its orders still name it, and it can come back', async () => {
  const { token, id } = await placed();
  await write((tx) => tx.order.update({ where: { id }, data: { status: 'delivered', finishedAt: new Date('2026-03-02T05:00:00Z') } }));
  for (const code of ['plc_live', 'plc_retired']) await revokePlacard(owner, { placard: code });
  await addFloor(owner, { label: '21', above: '20', banks: ['low'] });
  const { tag } = await readWholeMenu();
  expect(await removeFloor(owner, { floor: '27' })).toEqual(done);
  expect(await labels()).toEqual(['B1', '1', '20', '21', '36']);
  expect((await stops()).high).toEqual(['B1', '1', '36']);
  expect(await readAvailability({ floor: '27' })).toEqual(refused('not_found'));
  expect((await readWholeMenu()).tag).not.toBe(tag);
  expect(await readOrder(token)).toMatchObject({ ok: true, value: { floor: '27', room: '2708', route: [] } });
  const listed = await listPlacards(owner);
  expect(listed.ok && listed.value.map(({ floor }) => floor)).toEqual(['20']);
  expect(await makePlacards(owner, { floors: ['27'], reprint: false })).toEqual(refused('not_found'));
  expect(await addFloor(owner, { label: '27', above: '21', banks: ['high'] })).toEqual(done);
  expect(await labels()).toEqual(['B1', '1', '20', '21', '27', '36']);
  expect((await loadBuilding()).floors.find(({ label }) => label === '27')?.rooms).toEqual([]);
  expect(await readOrder(token)).toMatchObject({ ok: true, value: { floor: '27', route: [{ bank: 'low' }, { bank: 'high', to: '27' }] } });
  expect((await kinds()).slice(-3)).toEqual(['floor_added 21', 'floor_removed 27', 'floor_added 27']);
});

it('a floor that was taken out is in no notice, gets no link, and none that it had admits anybody', async () => {
  const made = await makeOrderLink(owner, { floor: 'B1', shop: null });
  if (!made.ok) throw new Error(made.error.code);
  const { floor, code } = parsePlacard(made.value.address.split('/').at(-1)!);
  const link = { floor: floor!, code: code! };
  expect(await findVouch(link)).toMatchObject({ kind: 'link' });
  const times = { from: '2026-03-02T04:00:00.000Z', until: '2026-03-02T06:00:00.000Z' };
  await postNotice(owner, { kind: 'fire_drill', text: { zh: '演习', en: '' }, ...times, everywhere: false, floors: ['B1', '36'], banks: [] });
  expect(await removeFloor(owner, { floor: 'B1' })).toEqual(done);
  expect(await listNotices(owner)).toMatchObject({ value: { notices: [{ floors: ['36'] }] } });
  expect(await makeOrderLink(owner, { floor: 'B1', shop: null })).toEqual(refused('not_found'));
  expect(await listOrderLinks(owner)).toEqual({ ok: true, value: [] });
  expect(await findVouch(link)).toBeNull();
});

it('a revoked code of a floor that was away is known again when the floor is back', async () => {
  for (const placard of ['plc_live', 'plc_retired']) await revokePlacard(owner, { placard });
  const code = { floor: '27', code: 'k7qm2x' };
  await removeFloor(owner, { floor: '27' });
  expect(await findPlacard(code)).toBeNull();
  await addFloor(owner, { label: '27', above: '20', banks: ['high'] });
  expect(await findPlacard(code)).toMatchObject({ status: 'revoked' });
});

it('the only stop of a bank stays', async () => {
  const shuttle = { id: null, name: { zh: '货梯', en: '' }, stops: ['B1'] };
  const all = { id: 'low', name: { zh: '低区', en: 'Low' }, stops: ['B1', '1', '20', '27', '36'] };
  expect(await saveLiftBanks(owner, [all, shuttle])).toEqual(done);
  expect(await removeFloor(owner, { floor: 'B1' })).toEqual(invalid({ banks: 'none' }));
});

it('an order that was judged before its floor went is refused, and so is the floor’s removal after it', async () => {
  const body = await bodyFor({ floor: '36', room: null });
  const [order, removal] = await Promise.all([placeOrder(body), removeFloor({ ...owner }, { floor: 'B1' })]);
  expect([order.ok, removal.ok]).toEqual([true, true]);
  for (const first of ['order', 'removal'] as const) {
    await addFloor(owner, { label: 'B1', above: null, banks: ['low', 'high'] });
    const late = await bodyFor({ floor: 'B1', room: null });
    const both = first === 'order' ? [placeOrder(late), removeFloor(owner, { floor: 'B1' })] : [removeFloor(owner, { floor: 'B1' }), placeOrder(late)];
    const results = await Promise.all(both);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const open = await read().order.count({ where: { floor: { label: 'B1', removedAt: { not: null } }, status: 'placed' } });
    expect(open).toBe(0);
    await write((tx) => tx.order.updateMany({ where: { floor: { label: 'B1' } }, data: { status: 'cancelled' } }));
    if (first === 'order') await removeFloor(owner, { floor: 'B1' });
  }
});

it('lift banks are saved as a whole, and one that stays keeps its id', async () => {
  const mid = { id: null, name: { zh: '中区', en: 'Mid' }, stops: ['1', '27'] };
  const high = { id: 'high', name: { zh: '高区', en: 'High' }, stops: ['1', '36', 'B1'] };
  const low = { id: 'low', name: { zh: '低区', en: 'Low' }, stops: ['1', '20'] };
  expect(await saveLiftBanks(owner, [high, mid, low])).toEqual(done);
  const { liftBanks } = await loadBuilding();
  expect(liftBanks.map(({ name, floors }) => [name.zh, floors])).toEqual([['高区', ['B1', '1', '36']], ['中区', ['1', '27']], ['低区', ['1', '20']]]);
  expect([liftBanks[0]!.id, liftBanks[2]!.id]).toEqual(['high', 'low']);
  expect(await saveLiftBanks(owner, [{ ...low, stops: ['B1', '1', '20', '27', '36'] }])).toEqual(done);
  expect(Object.keys(await stops())).toEqual(['low']);
});

it('banks that leave a floor out, or are not there, are refused', async () => {
  const low = { id: 'low', name: { zh: '低区', en: 'Low' }, stops: ['B1', '1', '20', '27', '36'] };
  const before = await checksum();
  expect(await saveLiftBanks(owner, [{ ...low, stops: ['1', '20'] }])).toEqual(invalid({ banks: 'unserved' }));
  expect(await saveLiftBanks(owner, [])).toEqual(invalid({ banks: 'none' }));
  expect(await saveLiftBanks(owner, [low, { ...low, id: null, stops: [] }])).toEqual(invalid({ 'banks.1.stops': 'none' }));
  expect(await saveLiftBanks(owner, [{ ...low, id: 'lft_of_another' }])).toEqual(refused('not_found'));
  expect(await saveLiftBanks(owner, [low, low])).toEqual(refused('not_found'));
  expect(await checksum()).toBe(before);
});

it('rooms are those of a pattern, of a list for the floors it names, or none', async () => {
  const rooms = async () => Object.fromEntries((await loadBuilding()).floors.map(({ label, rooms: of }) => [label, of.length]));
  expect(await saveRooms(owner, { kind: 'pattern', from: 1, to: 3 })).toEqual(done);
  expect(await rooms()).toEqual({ B1: 3, '1': 3, '20': 3, '27': 3, '36': 3 });
  expect(await saveRooms(owner, { kind: 'list', floors: [{ floor: '27', rooms: ['2701a', '前台'] }] })).toEqual(done);
  expect((await loadBuilding()).floors.find(({ label }) => label === '27')?.rooms).toEqual(['2701A', '前台']);
  expect(await rooms()).toEqual({ B1: 3, '1': 3, '20': 3, '27': 2, '36': 3 });
  expect(await saveRooms(owner, { kind: 'none' })).toEqual(done);
  expect(await rooms()).toEqual({ B1: 0, '1': 0, '20': 0, '27': 0, '36': 0 });
  expect(await kinds()).toEqual(['rooms_saved ', 'rooms_saved 27', 'rooms_saved ']);
  const before = await checksum();
  expect(await saveRooms(owner, { kind: 'list', floors: [{ floor: '13', rooms: [] }] })).toEqual(invalid({ 'rooms.13': 'unknown_floor' }));
  expect(await saveRooms(owner, { kind: 'list', floors: [{ floor: '27', rooms: ['2701', '2701'] }] })).toEqual(invalid({ 'rooms.27': 'duplicate' }));
  expect(await checksum()).toBe(before);
});
