import { expect, it } from 'vitest';
import { read } from '@/server/db';
import { checksum, clerk, cook, mondayNoon, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { readAvailability } from './read-availability';
import { setRush } from './set-rush';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });
const after = (minutes: number) => new Date(mondayNoon.getTime() + minutes * 60_000).toISOString();
const longer = (until: string) => ({ minutes: 20, half: false, until });

async function told(slug: string) {
  const answer = await readAvailability({ floor: '27', shop: slug });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.shops[0]!;
}

it('makes the promise longer at once, is told with its end, and ends by itself', async () => {
  expect((await told('corner')).promiseMinutes).toBe(12);
  expect(await setRush(clerk, { shop: 'corner', rush: longer(after(30)) })).toEqual(done);
  expect(await told('corner')).toMatchObject({ promiseMinutes: 32, rush: { until: after(30), minutes: 20, half: false } });
  sleepUntil(30 * 60);
  expect((await told('corner')).promiseMinutes).toBe(12);
  expect(await told('corner')).not.toHaveProperty('rush');
});

it('ends at closing whatever was wished, at midnight where a shop never closes, and by one tap', async () => {
  await setRush(owner, { shop: 'kitchen', rush: longer(after(600)) });
  await setRush(owner, { shop: 'corner', rush: longer('closing') });
  const rows = await read().rush.findMany({ orderBy: { shopId: 'asc' } });
  expect(rows.map(({ until }) => until.toISOString())).toEqual(['2026-03-02T16:00:00.000Z', '2026-03-02T06:00:00.000Z']);
  expect(await setRush(owner, { shop: 'kitchen', rush: null })).toEqual(done);
  expect((await told('kitchen')).promiseMinutes).toBe(12);
});

it('the last word counts, and each is noted', async () => {
  await setRush(owner, { shop: 'kitchen', rush: longer(after(30)) });
  await setRush(owner, { shop: 'kitchen', rush: { minutes: 0, half: true, until: after(60) } });
  expect(await told('kitchen')).toMatchObject({ promiseMinutes: 12, rush: { until: after(60), half: true } });
  await setRush(owner, { shop: 'kitchen', rush: null });
  const entries = await read().auditEntry.findMany({ orderBy: { seq: 'asc' } });
  expect(entries.map(({ kind, detailsJson }) => [kind, JSON.parse(detailsJson) as unknown])).toEqual([
    ['rush_started', { until: after(30), minutes: 20, half: false }],
    ['rush_started', { until: after(60), minutes: 0, half: true }],
    ['rush_ended', {}],
  ]);
});

it('is refused for a time that has passed, to runners, and to staff of another shop', async () => {
  const before = await checksum();
  for (const minutes of [-1, 0]) expect(await setRush(clerk, { shop: 'corner', rush: longer(after(minutes)) })).toEqual(refused('invalid'));
  expect(await setRush(runner, { shop: 'corner', rush: null })).toEqual(refused('forbidden'));
  expect(await setRush(cook, { shop: 'corner', rush: null })).toEqual(refused('not_found'));
  expect(await setRush(owner, { shop: 'nowhere', rush: null })).toEqual(refused('not_found'));
  expect(await checksum()).toBe(before);
});
