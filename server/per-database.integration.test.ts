import { expect, it, vi } from 'vitest';
import { closeDoors, openDoors } from '@/server/db/connection';
import { perDatabase, snapshot } from './per-database';
import { useDatabase } from './testing/database';

const database = useDatabase();

it('keeps a thing by its name as long as the same database is open', async () => {
  const first = perDatabase('thing', () => ({}));
  expect(perDatabase('thing', () => ({}))).toBe(first);
  expect(perDatabase('another', () => ({}))).not.toBe(first);
  await closeDoors();
  openDoors(database.file);
  expect(perDatabase('thing', () => ({}))).not.toBe(first);
});

it('loads a snapshot once, also for those who ask at the same time, and anew once forgotten', async () => {
  const load = vi.fn(async () => ({}));
  const kept = snapshot('snapshot', load);
  const [a, b] = await Promise.all([kept.get(), kept.get()]);
  expect(a).toBe(b);
  expect(await kept.get()).toBe(a);
  kept.forget();
  expect(await kept.get()).not.toBe(a);
  expect(load).toHaveBeenCalledTimes(2);
});

it('never keeps a load that was under way when it was forgotten', async () => {
  const answers: ((value: string) => void)[] = [];
  const kept = snapshot('racing', () => new Promise<string>((resolve) => void answers.push(resolve)));
  const early = kept.get();
  kept.forget();
  const late = kept.get();
  answers[1]?.('new');
  answers[0]?.('old');
  expect([await early, await late, await kept.get()]).toEqual(['old', 'new', 'new']);
});

it('keeps no failure', async () => {
  let broken = true;
  const kept = snapshot('failing', async () => (broken ? Promise.reject(new Error('locked')) : 'well'));
  await expect(kept.get()).rejects.toThrow('locked');
  broken = false;
  expect(await kept.get()).toBe('well');
});
