import { describe, expect, it } from 'vitest';
import type { FunnelReport } from '@/domain/funnel/funnel-report';
import type { Period } from '@/domain/funnel/period';
import { day } from '@/domain/time';
import { read } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { findVouch } from '@/server/links/find-vouch';
import { makeOrderLink } from '@/server/links/make-order-link';
import { cancelOrder } from '@/server/orders/cancel-order';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { recordVisit } from '@/server/placards/record-visit';
import { reportScan } from '@/server/placards/report-scan';
import { resolveScan } from '@/server/placards/resolve-scan';
import { bodyFor, checksum, clerk, cook, mondayNoon, owner, rice, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { scanPlacard } from '@/server/testing/visits';
import { foldTrails } from './fold-trails';
import { noteStaffPhone } from './note-staff-phone';
import { noteSteps, type ToldSteps } from './note-steps';
import { readFunnel } from './read-funnel';
import { savePrintRun } from './save-print-run';

useTower();

const days = (count: number) => sleepUntil(count * (day / 1000));
const placard = { floor: '27', code: 'k7qm2x' };
const told = (phone: string, steps: Partial<ToldSteps>, code = placard) => noteSteps({ placard: code, looked: [], carted: [], ...steps }, phone, findVouch);
const madeAt = '2026-03-01T00:00:00.000Z';

async function order(phone: string, wish: object = {}): Promise<string> {
  const placed = await placeOrder(await bodyFor({ placard, ...wish }), findVouch, phone);
  if (!placed.ok) throw new Error(placed.error.code);
  return placed.value.token;
}

async function report(shop: string | null = null, period: Period = 'month', actor = owner): Promise<FunnelReport> {
  const read = await readFunnel(actor, { shop, period });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** phones, looked, carted, ordered, again, newcomers of the placard of 27F. */
async function figures(shop: string | null = null, period: Period = 'month', id = 'plc_live'): Promise<number[] | null> {
  const row = (await report(shop, period)).rows.find((each) => each.id === id);
  return row ? [row.phones, row.looked, row.carted, row.ordered, row.again, row.newcomers] : null;
}

describe('a phone on its way', () => {
  it('is counted at each step, of the building and of the shop where it took it; a later step says the earlier ones', async () => {
    await scanPlacard('plc_live', 'a');
    expect(await figures()).toEqual([1, 0, 0, 0, 0, 0]);
    await told('a', { looked: ['corner', 'kitchen'], carted: ['corner'] });
    await told('a', { looked: ['corner', 'no-such-shop'] });
    expect([await figures(), await figures('kitchen')]).toEqual([[1, 1, 1, 0, 0, 0], [1, 1, 0, 0, 0, 0]]);
    await scanPlacard('plc_live', 'b');
    await order('b', { shop: 'kitchen', lines: [rice] });
    await order('b');
    expect(await figures()).toEqual([2, 2, 2, 1, 1, 1]);
    expect([await figures('corner'), await figures('kitchen')]).toEqual([[2, 2, 2, 1, 0, 0], [2, 2, 1, 1, 0, 1]]);
  });

  it('has filled a cart and ordered nothing when its order is called off, and is as new as before', async () => {
    await scanPlacard('plc_live', 'a');
    await cancelOrder(await order('a'));
    expect(await figures()).toEqual([1, 1, 1, 0, 0, 0]);
    await order('a');
    expect(await figures()).toEqual([1, 1, 1, 1, 0, 1]);
  });

  it('is new once, whatever it scans', async () => {
    await scanPlacard('plc_live', 'a');
    await scanPlacard('plc_retired', 'a');
    await order('a');
    await order('a', { placard: { floor: '27', code: 'r7qm2x' } });
    expect([await figures(), await figures(null, 'month', 'plc_retired')]).toEqual([[1, 1, 1, 1, 0, 1], [1, 1, 1, 1, 0, 0]]);
  });

  it('that scanned nothing counts nowhere, whatever it tells and orders', async () => {
    const before = await checksum();
    for (const phone of ['a', null]) expect(await noteSteps({ placard, looked: ['corner'], carted: [] }, phone, findVouch)).toEqual({ ok: true, value: null });
    expect(await checksum()).toBe(before);
    await order('a');
    expect(await read().trailOrder.count()).toBe(0);
    expect((await report()).floors.find(({ floor }) => floor === '27')).toMatchObject({ phones: 0, orders: 1 });
  });

  it('is told of later and counts on the day it scanned; a scan before the first known one is the beginning', async () => {
    await scanPlacard('plc_live', 'a');
    await reportScan({ ...placard, minutesAgo: 3 * 24 * 60 }, 'a');
    expect(await read().trail.findMany()).toMatchObject([{ begunOn: '2026-02-27' }]);
    expect([await figures(null, 'week'), await figures()]).toEqual([[0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0]]);
  });

  it('of staff is none, from when they sign in and for what it did before', async () => {
    await scanPlacard('plc_live', 'a');
    await order('a');
    await noteStaffPhone('a');
    await scanPlacard('plc_live', 'a');
    await order('a');
    expect(await figures()).toEqual([0, 0, 0, 0, 0, 0]);
    days(30);
    await forgetOld();
    await scanPlacard('plc_live', 'a');
    expect(await figures(null, 'week')).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it('came by a link of staff', async () => {
    const made = await makeOrderLink(owner, { floor: '27', shop: null });
    const text = new URL(made.ok ? made.value.address : '').pathname.split('/').at(-1)!;
    const outcome = await resolveScan(text);
    const source = outcome.kind === 'admitted' ? outcome.source! : null!;
    await recordVisit({ source, counts: true }, 'a');
    await recordVisit({ source, counts: false }, 'b');
    await order('a', { placard: { floor: '27', code: text.split('-')[1]! } });
    expect(await figures(null, 'month', 'flr_27')).toEqual([1, 1, 1, 1, 0, 1]);
    expect(await read().scan.count()).toBe(0);
  });
});

describe('after thirty days', () => {
  it('a trail is counted once, however often and at once it is folded, and no report changes', async () => {
    for (const phone of ['a', 'b']) await scanPlacard('plc_live', phone);
    await told('b', { looked: ['corner'] });
    await order('a');
    sleepUntil(3600);
    await scanPlacard('plc_live', 'c');
    const reports = async () => [await figures(null, 'all'), await figures('corner', 'all'), await figures('kitchen', 'all')];
    days(30);
    const before = await reports();
    await Promise.all([forgetOld(), forgetOld()]);
    expect(await read().trail.count()).toBe(1);
    expect(await reports()).toEqual(before);
    days(31);
    await forgetOld();
    await foldTrails(new Date(mondayNoon.getTime() + 31 * day));
    expect(await reports()).toEqual(before);
    expect(before).toEqual([[3, 2, 1, 1, 0, 1], [3, 2, 1, 1, 0, 1], [3, 0, 0, 0, 0, 0]]);
    expect([await read().trail.count(), await read().trailOrder.count(), await read().trailStep.count()]).toEqual([0, 0, 0]);
    days(431);
    await forgetOld();
    expect(await read().funnelDay.count()).toBe(0);
  });

  it('a phone is another one, and nothing is noted on a trail that is over', async () => {
    await scanPlacard('plc_live', 'a');
    days(30);
    await told('a', { carted: ['corner'] });
    await order('a');
    await scanPlacard('plc_live', 'a');
    expect([await figures(null, 'all'), await figures(null, 'week')]).toEqual([[2, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0]]);
  });
});

it('a phone that asks to be forgotten stays counted, and is another one from then on', async () => {
  await scanPlacard('plc_live', 'a');
  await order('a');
  await eraseOrders({ tokens: [], device: 'a' });
  await order('a');
  await scanPlacard('plc_live', 'a');
  expect(await figures()).toEqual([2, 1, 1, 1, 0, 1]);
});

describe('who may see it', () => {
  it('is who owns: of the building who owns all of it, of a shop its owner, without what paper cost', async () => {
    await savePrintRun(owner, { madeAt, cost: 900, sheets: 3 });
    const ofCorner = { ...owner, roles: { corner: 'owner' as const } };
    for (const [actor, shop, code] of [[clerk, 'corner', 'forbidden'], [runner, 'corner', 'forbidden'], [cook, 'corner', 'not_found'], [ofCorner, null, 'forbidden'], [ofCorner, 'kitchen', 'not_found'], [owner, 'nowhere', 'not_found']] as const) {
      expect(await readFunnel(actor, { shop, period: 'week' })).toEqual({ ok: false, error: { code } });
    }
    const own = await report('corner', 'month', ofCorner);
    expect([own.runs, own.rows.map(({ printing }) => printing)]).toEqual([null, [null]]);
    const all = await report();
    expect([all.runs, all.rows.map(({ printing }) => printing)]).toEqual([[{ madeAt, placards: 3, cost: 900, sheets: 3 }], [300]]);
  });
});

describe('what printing cost', () => {
  it('is said by who owns every shop, and put right by saying it again; else nothing changes', async () => {
    const before = await checksum();
    const run = { madeAt, cost: 12_000, sheets: 40 };
    expect(await savePrintRun({ ...owner, roles: { corner: 'owner' } }, run)).toEqual({ ok: false, error: { code: 'forbidden' } });
    expect(await savePrintRun(owner, { ...run, cost: 10_000_001 })).toEqual({ ok: false, error: { code: 'invalid', fields: { cost: 'range' } } });
    expect(await savePrintRun(owner, { ...run, sheets: 0 })).toEqual({ ok: false, error: { code: 'invalid', fields: { sheets: 'range' } } });
    expect(await savePrintRun(owner, { ...run, madeAt: '2026-03-01T00:00:01.000Z' })).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(await checksum()).toBe(before);
    await savePrintRun(owner, run);
    await savePrintRun(owner, { ...run, cost: 9_000 });
    expect(await read().printRun.findMany()).toMatchObject([{ cost: 9_000, sheets: 40, by: 'owner' }]);
    const changes = await read().auditEntry.findMany({ where: { kind: 'print_cost_saved' } });
    expect(changes.map(({ detailsJson }) => JSON.parse(detailsJson) as unknown)).toEqual([{ before: null, now: 12_000, sheets: 40 }, { before: 12_000, now: 9_000, sheets: 40 }]);
  });
});

it('the last round is held against the days before it, beside the other floors', async () => {
  days(-7);
  await order('before');
  days(0);
  for (const phone of ['after', 'later']) await order(phone);
  days(1);
  expect((await report()).round).toMatchObject({ on: '2026-03-01', days: 1, floors: [{ floor: '20' }, { floor: '27', before: 1, after: 2 }], tooFew: true });
});
