import { describe, expect, it } from 'vitest';
import { parsePlacard } from '@/domain/building/placard';
import { linkDays } from '@/domain/links/order-link';
import { day } from '@/domain/time';
import { read, write } from '@/server/db';
import { findVouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { makeOrderLink } from '@/server/links/make-order-link';
import { cancelOrder } from '@/server/orders/cancel-order';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { bodyFor, checksum, everyRow, mondayNoon, newKey, owner, placed, sleepUntil, useTower } from '@/server/testing/tower';
import { forgetOld } from './forget-old';

useTower();

const seconds = day / 1000;
const personal = async (id: string) => {
  const { customerName, room, note, erasedAt } = await read().order.findUniqueOrThrow({ where: { id } });
  return { customerName, room, note, erased: erasedAt !== null };
};
const known = { customerName: '林', room: '2708', note: '放前台', erased: false };
const empty = { customerName: null, room: null, note: null, erased: true };

const scan = (id: string, scannedAt: Date) =>
  write((tx) => tx.scan.create({ data: { id, placardId: 'plc_live', deviceId: 'phone', scannedAt } }));

describe('thirty days after an order ended', () => {
  it('its personal fields are empty, and only those', async () => {
    const { id, token } = await placed({ note: '放前台' });
    const running = await placed({ note: '放前台' });
    await cancelOrder(token);
    sleepUntil(30 * seconds - 1);
    await forgetOld();
    expect(await personal(id)).toEqual(known);
    sleepUntil(30 * seconds);
    const before = await read().order.findUniqueOrThrow({ where: { id }, include: { lines: true, payment: true, events: true } });
    await forgetOld();
    expect(await personal(id)).toEqual(empty);
    expect(await personal(running.id)).toEqual(known);
    const after = await read().order.findUniqueOrThrow({ where: { id }, include: { lines: true, payment: true, events: true } });
    expect({ ...after, customerName: '林', room: '2708', note: '放前台', erasedAt: null }).toEqual(before);
    const sum = await checksum();
    await forgetOld();
    expect(await checksum()).toBe(sum);
  });

  it('or was promised and never ended, they are empty too', async () => {
    const { id } = await placed({ note: '放前台' });
    const { promisedAt } = await read().order.findUniqueOrThrow({ where: { id } });
    const due = (promisedAt.getTime() - mondayNoon.getTime()) / 1000 + 30 * seconds;
    sleepUntil(due - 1);
    await forgetOld();
    expect(await personal(id)).toEqual(known);
    sleepUntil(due);
    await forgetOld();
    expect(await personal(id)).toEqual(empty);
    expect((await read().order.findUniqueOrThrow({ where: { id } })).status).toBe('placed');
  });

  it('no row of any table leads to the customer or their phone any more, also where a link let them in', async () => {
    const made = await makeOrderLink(owner, { floor: '27', shop: null });
    const { code } = parsePlacard(made.ok ? made.value.address.split('/').at(-1)! : '');
    const device = 'the-phone-of-ouyang';
    const body = await bodyFor({ name: '欧阳锋', note: '别按门铃', placard: { floor: '27', code: code! } });
    const order = await placeOrder(body, findVouch, device);
    await write((tx) => tx.scan.create({ data: { id: 'old', placardId: 'plc_live', deviceId: device, scannedAt: mondayNoon } }));
    if (!order.ok) throw new Error(order.error.code);
    await cancelOrder(order.value.token);
    const traces = ['欧阳锋', '别按门铃', device, hashSecret(device), code!, hashSecret(code!)];
    const found = async () => {
      const rows = await everyRow();
      return traces.filter((trace) => rows.includes(trace));
    };
    expect(await found()).toEqual(traces.filter((trace) => trace !== code));
    sleepUntil((linkDays + 30) * seconds);
    await forgetOld();
    expect(await found()).toEqual([]);
  });

  it('nothing that is kept names the customer any more', async () => {
    const { token } = await placed({ name: '欧阳锋', note: '别按门铃' });
    await cancelOrder(token);
    await scan('old', mondayNoon);
    sleepUntil(31 * seconds);
    await forgetOld();
    const tables = [read().order, read().orderEvent, read().placementKey, read().scan] as const;
    const rows = await Promise.all(tables.map((table) => (table as typeof tables[0]).findMany()));
    expect(JSON.stringify(rows)).not.toMatch(/欧阳锋|别按门铃|2708|phone/);
    expect(rows[3]).toHaveLength(1);
  });

  it('scans lose the phone’s id, sessions that are over go, and keys that nobody retries', async () => {
    await scan('old', mondayNoon);
    await scan('new', new Date(mondayNoon.getTime() + day));
    const session = (tokenHash: string, days: number) =>
      ({ tokenHash, staffId: 'stf_clerk', createdAt: mondayNoon, expiresAt: new Date(mondayNoon.getTime() + days * day) });
    await write((tx) => tx.session.createMany({ data: [session('over', 30), session('running', 31)] }));
    const old = await bodyFor();
    await placeOrder(old);
    sleepUntil(seconds);
    const recent = newKey();
    await placed({ key: recent });
    sleepUntil(30 * seconds);
    await forgetOld();
    expect((await read().scan.findMany({ orderBy: { id: 'asc' } })).map(({ deviceId }) => deviceId)).toEqual(['phone', null]);
    expect((await read().session.findMany()).map(({ tokenHash }) => tokenHash)).toEqual(['running']);
    expect((await read().placementKey.findMany()).map(({ key }) => key)).toEqual([recent]);
  });
});

describe('what a phone asks to forget', () => {
  it('is emptied at once for finished orders; what is on its way is named and kept', async () => {
    const done = await placed({ note: '放前台' });
    await cancelOrder(done.token);
    const running = await placed({ note: '放前台' });
    const other = await placed({ note: '放前台' });
    await cancelOrder(other.token);
    await scan('mine', mondayNoon);
    await write((tx) => tx.scan.create({ data: { id: 'other', placardId: 'plc_live', deviceId: 'other', scannedAt: mondayNoon } }));
    const unknown = 'x'.repeat(32);
    expect(await eraseOrders({ tokens: [done.token, running.token, unknown], device: 'phone' })).toEqual({
      ok: true,
      value: { erased: [done.token, unknown], running: [{ token: running.token, shop: 'corner', number: running.number }] },
    });
    expect([await personal(done.id), await personal(running.id), await personal(other.id)]).toEqual([empty, known, known]);
    expect((await read().scan.findMany({ orderBy: { id: 'asc' } })).map(({ deviceId }) => deviceId)).toEqual([null, 'other']);
  });

  it('is emptied a day after it was promised, though nobody ever ended it', async () => {
    const { id, token, number } = await placed({ note: '放前台' });
    const { promisedAt } = await read().order.findUniqueOrThrow({ where: { id } });
    const due = (promisedAt.getTime() - mondayNoon.getTime()) / 1000 + seconds;
    const asked = () => eraseOrders({ tokens: [token], device: null });
    sleepUntil(due - 1);
    expect(await asked()).toEqual({ ok: true, value: { erased: [], running: [{ token, shop: 'corner', number }] } });
    expect(await personal(id)).toEqual(known);
    sleepUntil(due);
    const gone = { ok: true, value: { erased: [token], running: [] } };
    expect([await asked(), await asked()]).toEqual([gone, gone]);
    expect(await personal(id)).toEqual(empty);
  });

  it('may be nothing', async () => {
    const before = await checksum();
    expect(await eraseOrders({ tokens: [], device: null })).toEqual({ ok: true, value: { erased: [], running: [] } });
    expect(await checksum()).toBe(before);
  });
});

it('links of staff are dropped a month after they were over, used or not', async () => {
  const link = (id: string, days: number) => ({
    id, tokenHash: id.padEnd(43, '-'), shopId: 'shp_corner', role: 'clerk', madeBy: 'stf_owner', expiresAt: new Date(mondayNoon.getTime() + days * day),
  });
  await write((tx) => tx.invite.createMany({ data: [link('old', 0), link('used', 0), link('recent', 1)] }));
  await write((tx) => tx.invite.update({ where: { id: 'used' }, data: { usedAt: mondayNoon } }));
  sleepUntil(30 * seconds - 1);
  await forgetOld();
  expect(await read().invite.count()).toBe(3);
  sleepUntil(30 * seconds);
  await forgetOld();
  expect((await read().invite.findMany()).map(({ id }) => id)).toEqual(['recent']);
});
