import { describe, expect, it } from 'vitest';
import { isPlacardCode } from '@/domain/ids';
import { read, write } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { checksum, clerk, cook, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { scanPlacard } from '@/server/testing/visits';
import { findPlacard } from './find-placard';
import { listPlacards } from './list-placards';
import { makePlacards } from './make-placards';
import { reportScan } from './report-scan';
import { resolveScan } from './resolve-scan';
import { revokePlacard } from './revoke-placard';

useTower();

const refused = (code: string) => ({ ok: false, error: { code } });
const live = async () => (await read().placard.findMany({ where: { status: 'live' }, include: { floor: true } })).map(({ floor }) => floor.label).sort();

describe('making placards', () => {
  it('gives every floor one live code at once, and keeps those that hang', async () => {
    const made = await makePlacards(owner, { floors: 'all', reprint: false });
    expect(made.ok && made.value.map(({ floor, version, status }) => [floor, version, status])).toEqual([
      ['B1', 1, 'live'], ['1', 1, 'live'], ['20', 2, 'live'], ['20', 1, 'revoked'],
      ['27', 2, 'live'], ['27', 1, 'retired'], ['36', 1, 'live'],
    ]);
    expect(made.ok && made.value.every(({ code }) => isPlacardCode(code))).toBe(true);
    expect(made.ok && made.value.find(({ id }) => id === 'plc_live')?.code).toBe('k7qm2x');
    const before = await checksum();
    expect(await makePlacards(owner, { floors: 'all', reprint: false })).toEqual(made);
    expect(await checksum()).toBe(before);
  });

  it('reprints on wish: the old code is retired, and still admits', async () => {
    await makePlacards(owner, { floors: ['27'], reprint: true });
    expect(await live()).toEqual(['27']);
    expect(await read().placard.findMany({ where: { floorId: 'flr_27' }, orderBy: { version: 'asc' } })).toMatchObject([
      { status: 'retired' }, { id: 'plc_live', status: 'retired' }, { version: 3, status: 'live' },
    ]);
    expect(await resolveScan('27-k7qm2x')).toMatchObject({ kind: 'admitted', source: { kind: 'placard', id: 'plc_live' } });
  });

  it('keeps one live code a floor when two ask for a reprint at once', async () => {
    await Promise.all([1, 2].map(() => makePlacards(owner, { floors: 'all', reprint: true })));
    expect(await live()).toEqual(['1', '20', '27', '36', 'B1']);
  });

  it('is for whoever owns every shop, and for floors that exist; else nothing changes', async () => {
    const before = await checksum();
    for (const actor of [clerk, runner, cook, { ...owner, roles: { corner: 'owner' as const } }]) {
      expect(await makePlacards(actor, { floors: 'all', reprint: true })).toEqual(refused('forbidden'));
      expect(await revokePlacard(actor, { placard: 'plc_live' })).toEqual(refused('forbidden'));
      expect(await listPlacards(actor)).toEqual(refused('forbidden'));
    }
    expect(await makePlacards(owner, { floors: ['27', '28'], reprint: true })).toEqual(refused('not_found'));
    expect(await revokePlacard(owner, { placard: 'plc_none' })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('a scanned code', () => {
  it.each([
    ['27-k7qm2x', { kind: 'admitted', floor: '27', code: 'k7qm2x', source: { kind: 'placard', id: 'plc_live' } }],
    ['27-K7QM2X', { kind: 'admitted', floor: '27', code: 'k7qm2x', source: { kind: 'placard', id: 'plc_live' } }],
    ['27-r7qm2x', { kind: 'admitted', floor: '27', code: 'r7qm2x', source: { kind: 'placard', id: 'plc_retired' } }],
    ['20-v7qm2x', { kind: 'revoked', floor: '20' }],
    ['27-zzzzzz', { kind: 'unknown', floor: '27' }],
    ['27-hello', { kind: 'unknown', floor: '27' }],
    ['20-k7qm2x', { kind: 'unknown', floor: '20' }],
    ['b1-zzzzzz', { kind: 'unknown', floor: 'B1' }],
    ['28-k7qm2x', { kind: 'panel' }],
    ['k7qm2x', { kind: 'panel' }],
    ['27', { kind: 'panel' }],
    ['', { kind: 'panel' }],
  ])('%s', async (text, outcome) => {
    expect(await resolveScan(text)).toEqual(outcome);
  });

  it('that is revoked admits nobody from that moment on', async () => {
    expect(await findPlacard({ floor: '27', code: 'k7qm2x' })).toMatchObject({ status: 'live' });
    await revokePlacard(owner, { placard: 'plc_live' });
    expect(await resolveScan('27-k7qm2x')).toEqual({ kind: 'revoked', floor: '27' });
  });

  it('is taken as good when nobody can say in time, or at all', async () => {
    const unsure = { kind: 'admitted', floor: '27', code: 'k7qm2x', source: null };
    expect(await resolveScan('27-k7qm2x', () => new Promise(() => {}))).toEqual(unsure);
    expect(await resolveScan('27-k7qm2x', () => Promise.reject(new Error('no database')))).toEqual(unsure);
    expect(await resolveScan('27-hello', () => new Promise(() => {}))).toEqual({ kind: 'unknown', floor: '27' });
  });
});

describe('counting scans', () => {
  it('is once per device and placard in half an hour', async () => {
    await scanPlacard('plc_live', 'a');
    await Promise.all([scanPlacard('plc_live', 'a'), scanPlacard('plc_live', 'b'), scanPlacard('plc_retired', 'a')]);
    expect(await read().scan.count()).toBe(3);
    sleepUntil(30 * 60 - 1);
    await scanPlacard('plc_live', 'a');
    expect(await read().scan.count()).toBe(3);
    sleepUntil(30 * 60);
    await scanPlacard('plc_live', 'a');
    expect(await read().scan.count()).toBe(4);
  });

  it('lasts four hundred days', async () => {
    await scanPlacard('plc_live', 'a');
    sleepUntil(1);
    await scanPlacard('plc_retired', 'a');
    sleepUntil(400 * 24 * 3600);
    await forgetOld();
    expect(await read().scan.findMany()).toMatchObject([{ placardId: 'plc_retired', deviceId: null }]);
  });

  it('stands back while orders wait', async () => {
    const orders = Array.from({ length: 33 }, () => write(async () => undefined));
    await Promise.all([scanPlacard('plc_live', 'a'), ...orders]);
    expect(await read().scan.count()).toBe(0);
    await scanPlacard('plc_live', 'a');
    expect(await read().scan.count()).toBe(1);
  });
});

describe('a scan that was made without a network', () => {
  const placard = { floor: '27', code: 'k7qm2x', minutesAgo: 0 };
  const counted = () => read().scan.count({ where: { placardId: 'plc_live' } });

  it('is counted once for a phone and placard when it is told, however often', async () => {
    const before = await counted();
    for (let time = 0; time < 3; time++) expect(await reportScan(placard, 'dev_offline')).toEqual({ ok: true, value: null });
    expect(await counted()).toBe(before + 1);
    expect(await reportScan(placard, 'dev_other')).toEqual({ ok: true, value: null });
    expect(await counted()).toBe(before + 2);
  });

  it('counts once when it got through and is told hours later all the same, or when the answer to a report was lost', async () => {
    const before = await counted();
    await scanPlacard('plc_live', 'dev_lift');
    sleepUntil(3 * 3600);
    for (const minutesAgo of [180, 181, 179]) expect(await reportScan({ ...placard, minutesAgo }, 'dev_lift')).toEqual({ ok: true, value: null });
    expect(await counted()).toBe(before + 1);
    await reportScan({ ...placard, minutesAgo: 90 }, 'dev_lift');
    expect(await counted()).toBe(before + 2);
  });

  it('waits on while orders do', async () => {
    const before = await counted();
    const orders = Array.from({ length: 33 }, () => write(async () => undefined));
    const [answer] = await Promise.all([reportScan(placard, 'dev_patient'), ...orders]);
    expect(answer).toEqual(refused('busy'));
    expect(await counted()).toBe(before);
  });

  it('is told again by a phone that had no id yet, and forgotten for a code that hangs nowhere', async () => {
    const before = await checksum();
    expect(await reportScan(placard, null)).toEqual(refused('busy'));
    expect(await reportScan({ ...placard, code: 'zzzzzz' }, 'dev_offline')).toEqual(refused('not_found'));
    expect(await reportScan({ ...placard, floor: '36' }, 'dev_offline')).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});
