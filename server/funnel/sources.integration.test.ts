import { describe, expect, it } from 'vitest';
import type { SourceRow } from '@/domain/funnel/funnel-report';
import { day } from '@/domain/time';
import { read } from '@/server/db';
import { notePrinting } from '@/server/flyers/note-printing';
import { saveFlyer } from '@/server/flyers/save-flyer';
import { startRound } from '@/server/flyers/start-round';
import { tickFloor } from '@/server/flyers/tick-floor';
import { findVouch } from '@/server/links/find-vouch';
import { makeOrderLink } from '@/server/links/make-order-link';
import { cancelOrder } from '@/server/orders/cancel-order';
import { placeOrder } from '@/server/orders/place-order';
import { reportScan } from '@/server/placards/report-scan';
import { resolveScan } from '@/server/placards/resolve-scan';
import { shareFor } from '@/server/testing/neighbours';
import { promote } from '@/server/testing/promoting';
import { bodyFor, cook, owner, sleepUntil, useTower } from '@/server/testing/tower';
import { openShare, scanFlyer, scanPlacard } from '@/server/testing/visits';
import { readFunnel } from './read-funnel';

useTower();

const placard = { floor: '27', code: 'k7qm2x' };

async function aFlyer(codesFor: 'floors' | 'building' = 'floors'): Promise<string> {
  const made = await saveFlyer(owner, { shop: 'corner', flyer: null, kind: 'flyer', codesFor, headline: '水果到了', words: '', picks: ['apple'], coupon: null });
  return made.ok ? made.value.flyer : '';
}

const codeOf = (flyer: string, floor: string | null) => read().flyerCode.findFirstOrThrow({ where: { flyerId: flyer, floor: floor === null ? null : { label: floor } } });

async function order(phone: string, wish: object = {}): Promise<string> {
  const placed = await placeOrder(await bodyFor({ placard, ...wish }), findVouch, phone);
  if (!placed.ok) throw new Error(placed.error.code);
  return placed.value.token;
}

async function rows(shop: string | null = null, actor = owner): Promise<readonly SourceRow[]> {
  const report = await readFunnel(actor, { shop, period: 'month' });
  if (!report.ok) throw new Error(report.error.code);
  return report.value.rows;
}

const steps = (row: SourceRow | undefined) => row && [row.phones, row.ordered, row.newcomers];

describe('a flyer', () => {
  it('is a source by its floors and version, once it cost something or brought somebody', async () => {
    const flyer = await aFlyer();
    const { id, code } = await codeOf(flyer, '27');
    expect((await rows()).filter(({ kind }) => kind === 'flyer')).toEqual([]);
    await scanFlyer(id, 'a');
    await order('a', { placard: { floor: '27', code } });
    await notePrinting(owner, { flyer, key: 'k'.repeat(32), copies: 500, cost: 12_007 });
    const found = (await rows()).filter(({ kind }) => kind === 'flyer');
    expect(found.map(({ floor }) => floor).toSorted()).toEqual(['1', '20', '27', '36', 'B1']);
    expect(found.reduce((sum, { printing }) => sum + printing!, 0)).toBe(12_007);
    expect(found.find((row) => row.id === id)).toMatchObject({ shop: 'corner', version: 1, state: 'live', phones: 1, ordered: 1, newcomers: 1 });
  });

  it('for every floor stands for the building; scanned without a network it begins a trail when it is told of', async () => {
    const { id, code } = await codeOf(await aFlyer('building'), null);
    expect(await reportScan({ floor: '36', code, minutesAgo: 90 }, 'a')).toEqual({ ok: true, value: null });
    expect((await rows()).find((row) => row.id === id)).toMatchObject({ floor: null, phones: 1 });
  });

  it('is its shop’s own to see', async () => {
    const flyer = await aFlyer();
    await scanFlyer((await codeOf(flyer, '27')).id, 'a');
    await notePrinting(owner, { flyer, key: 'k'.repeat(32), copies: 500, cost: 500 });
    expect((await rows('corner')).filter(({ kind }) => kind === 'flyer').map(({ printing }) => printing)).toEqual([100, 100, 100, 100, 100]);
    const kitchens = { ...cook, roles: { kitchen: 'owner' as const } };
    expect((await rows('kitchen', kitchens)).map(({ kind }) => kind)).toEqual(['placard']);
  });
});

it('neighbours’ links are counted together by floor', async () => {
  const { text, placard: shared } = await shareFor();
  const told = await resolveScan(text);
  if (told.kind !== 'told') throw new Error(told.kind);
  expect(told.source).toEqual({ kind: 'neighbour', id: 'flr_27' });
  await openShare(told.link, 'a');
  await openShare(told.link, 'b');
  await order('a', { placard: shared });
  expect(steps((await rows()).find(({ kind }) => kind === 'neighbour'))).toEqual([2, 1, 1]);
});

describe('what coupons cost', () => {
  it('is what they took off orders that stand, by the source that each came by', async () => {
    await promote('lunch', 'coupon', { amount: 100, coupon: { code: 'LUNCH8', perPhone: 20 } });
    const flyer = await codeOf(await aFlyer(), '27');
    const { placard: shared } = await shareFor();
    const link = await makeOrderLink(owner, { floor: '27', shop: null });
    const linked = { floor: '27', code: link.ok ? link.value.address.split('-').at(-1)! : '' };
    const codes = [placard, { floor: '27', code: flyer.code }, shared, linked];
    for (const [index, code] of codes.entries()) for (let time = 0; time <= index; time++) await order('a', { placard: code, coupon: 'LUNCH8' });
    await cancelOrder(await order('a', { coupon: 'LUNCH8' }));
    await order('a');
    const costs = async (shop: string | null) => (await rows(shop)).map(({ kind, id, coupons }) => [kind, id, coupons]);
    const expected = [['placard', 'plc_live', 100], ['flyer', flyer.id, 200], ['neighbour', 'flr_27', 300], ['link', 'flr_27', 400]];
    expect([await costs(null), await costs('corner')]).toEqual([expected, expected]);
    expect(await costs('kitchen')).toEqual([['placard', 'plc_live', null]]);
  });
});

it('the last round may be one of leaflets: the floors where somebody was', async () => {
  const flyer = await aFlyer();
  await scanPlacard('plc_live', 'a');
  const begun = await startRound(owner, { flyer, bank: null });
  const round = begun.ok ? begun.value.round : '';
  for (const floor of ['27', '36']) await tickFloor(owner, { round, floor, done: true, key: `tap-${floor.padStart(20, '0')}` });
  await order('a');
  sleepUntil(day / 1000);
  await order('a');
  sleepUntil((2 * day) / 1000);
  const lastOf = async (shop: string) => {
    const report = await readFunnel(owner, { shop, period: 'week' });
    return report.ok && report.value.round;
  };
  expect(await lastOf('corner')).toMatchObject({ on: '2026-03-02', days: 1, floors: [{ floor: '27', before: 0, after: 1 }, { floor: '36' }] });
  // Another shop's leaflets are not its own: what hung before is.
  expect(await lastOf('kitchen')).toMatchObject({ on: '2026-03-01' });
});
