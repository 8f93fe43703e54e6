import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useTower } from '@/server/testing/tower';
import { playDays } from './play-days';

useTower();

/** A game in which something never happens proves nothing of it. */
const played = [
  'placed', 'accepted', 'rejected', 'cancelled', 'weighed', 'set out', 'handed over', 'not delivered', 'undone',
  'confirmed', 'unconfirmed', 'shift opened', 'shift closed', 'cash moved', 'commission set', 'terms set',
  'refund asked, money goes back', 'refund asked, refused', 'refund given', 'refund reopened', 'refund withdrawn',
  'line removed', 'line removed, money goes back', 'line removed, refused',
  'substitute brought', 'substitute brought, money goes back', 'substitute brought, refused',
  'offer answered', 'offer answered, money goes back', 'offer answered, refused', 'offer lapsed',
  'called off', 'called off, money goes back', 'called off, refused',
  'change asked', 'change asked, refused', 'request answered', 'request answered, money goes back', 'request answered, refused',
  'complained', 'complained, refused', 'complaint settled', 'complaint settled, refused',
  'complaint refunded, money goes back', 'complaint refunded, refused',
];

const folder = new URL('.', import.meta.url);
const oracles = ['log.ts', ...readdirSync(folder).filter((file) => file.startsWith('oracle'))];

describe('the books of simulated days', () => {
  it('are those of an oracle, to the fen: 50 days', { timeout: 120_000 }, async () => {
    const { faults, compared, happened } = await playDays({ seed: 1, days: 50, doingsPerDay: 80 });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(90);
    expect(played.filter((kind) => !(kind in happened))).toEqual([]);
  });

  it.each(oracles)('%s shares no code with the app', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
    expect(imported.filter((from) => !oracles.includes(`${from.slice(2)}.ts`))).toEqual([]);
  });
});
