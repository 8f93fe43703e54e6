import { describe, expect, it } from 'vitest';
import { floorsOf, nextFloor } from '@/domain/flyers/round';
import { read } from '@/server/db';
import { checksum, clerk, cook, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { listRounds } from './list-rounds';
import { readRound } from './read-round';
import { saveFlyer } from './save-flyer';
import { startRound } from './start-round';
import { tickFloor } from './tick-floor';
import { withdrawFlyer } from './withdraw-flyer';

useTower();

const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) as unknown }) as unknown;

async function aFlyer(): Promise<string> {
  const made = await saveFlyer(owner, { shop: 'corner', flyer: null, kind: 'flyer', codesFor: 'floors', headline: '水果到了', words: '', picks: ['apple'], coupon: null });
  return made.ok ? made.value.flyer : '';
}

async function aRound(bank: string | null = null): Promise<string> {
  const begun = await startRound(clerk, { flyer: await aFlyer(), bank });
  return begun.ok ? begun.value.round : '';
}

let taps = 0;
const tap = (round: string, floor: string, done = true, key = `tap-${String(++taps).padStart(20, '0')}`) => ({ round, floor, done, key });
const doneIn = async (round: string) => {
  const seen = await readRound(runner, { round });
  return seen.ok ? floorsOf(seen.value).filter(({ doneAt }) => doneAt !== null).map(({ floor, doneBy }) => `${floor} ${doneBy}`) : null;
};
const audited = async () => (await read().auditEntry.findMany({ where: { kind: { startsWith: 'leaflets_' } }, orderBy: { seq: 'asc' } })).map(({ kind, subject, staffName }) => [kind, subject, staffName]);

describe('a round', () => {
  it('lists the floors in walking order, of the building or of one lift', async () => {
    const round = await readRound(clerk, { round: await aRound() });
    expect(round.ok && round.value.walks.map(({ bank, floors }) => [bank?.zh, floors.map(({ floor }) => floor)])).toEqual([['low', ['20', '1', 'B1']], ['high', ['36', '27']]]);
    expect(round.ok && nextFloor(round.value)).toBe('20');
    const high = await readRound(clerk, { round: await aRound('high') });
    expect(high.ok && floorsOf(high.value).map(({ floor }) => floor).sort()).toEqual(['1', '27', '36', 'B1']);
  });

  it('says who was where, in the audit too; a tap whose answer was lost counts once, also after it was taken back', async () => {
    const round = await aRound();
    const first = tap(round, '27');
    for (let time = 0; time < 3; time++) expect((await tickFloor(runner, first)).ok).toBe(true);
    sleepUntil(60);
    expect((await tickFloor(clerk, tap(round, '27'))).ok).toBe(true);
    expect(await doneIn(round)).toEqual(['27 runner']);
    const back = tap(round, '27', false);
    await tickFloor(runner, back);
    expect(await doneIn(round)).toEqual([]);
    await tickFloor(runner, first);
    await tickFloor(runner, back);
    expect(await doneIn(round)).toEqual([]);
    await tickFloor(clerk, tap(round, '27'));
    await tickFloor(runner, back);
    expect(await doneIn(round)).toEqual(['27 clerk']);
    expect(await audited()).toEqual([
      ['leaflets_started', '水果到了', 'clerk'], ['leaflets_left', '27', 'runner'], ['leaflets_undone', '27', 'runner'], ['leaflets_left', '27', 'clerk'],
    ]);
  });

  it('has one who was there first when two tap at once', async () => {
    const round = await aRound();
    await Promise.all([tickFloor(runner, tap(round, '36')), tickFloor(clerk, tap(round, '36')), tickFloor(owner, tap(round, '36'))]);
    expect(await doneIn(round)).toHaveLength(1);
    expect((await audited()).filter(([kind]) => kind === 'leaflets_left')).toHaveLength(1);
  });

  it('is for the shop’s people, and begun by who stands behind its counter; else nothing changes', async () => {
    const flyer = await aFlyer();
    const begun = await startRound(clerk, { flyer, bank: null });
    const round = begun.ok ? begun.value.round : '';
    const before = await checksum();
    expect(await startRound(runner, { flyer, bank: null })).toEqual(refused('forbidden'));
    expect(await startRound(cook, { flyer, bank: null })).toEqual(refused('not_found'));
    expect(await startRound(owner, { flyer, bank: 'no bank' })).toEqual(refused('not_found'));
    expect(await tickFloor(cook, tap(round, '27'))).toEqual(refused('not_found'));
    expect(await readRound(cook, { round })).toEqual(refused('not_found'));
    expect(await listRounds(cook, 'corner')).toEqual(refused('not_found'));
    expect(await tickFloor(runner, tap(round, '45'))).toEqual(refused('not_found'));
    expect(await tickFloor(runner, tap('no round', '27'))).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
    expect(await listRounds(runner, 'corner')).toMatchObject({ value: [{ id: round, floors: 5, done: 0, headline: '水果到了' }] });
    await withdrawFlyer(owner, { flyer });
    expect(await startRound(clerk, { flyer, bank: null })).toEqual(refused('flyer_withdrawn'));
  });
});
