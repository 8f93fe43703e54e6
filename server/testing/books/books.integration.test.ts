import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useTower } from '@/server/testing/tower';
import { playDays } from './play-days';

useTower();

describe('the books of simulated days', () => {
  it('are those of an oracle, to the fen: 50 days', { timeout: 120_000 }, async () => {
    const { faults, compared, done } = await playDays({ seed: 1, days: 50, doingsPerDay: 80 });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(100);
    // A game in which something never happens proves nothing of it.
    expect(Object.values(done).every((times) => times > 0)).toBe(true);
    expect(Object.keys(done)).toHaveLength(22);
  });

  it.each(['oracle.ts', 'oracle-order.ts', 'log.ts'])('%s shares no code with the app', (file) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
    expect(imported.filter((from) => !from.startsWith('./'))).toEqual([]);
    expect(imported.every((from) => ['./log', './oracle-order'].includes(from))).toBe(true);
  });
});
