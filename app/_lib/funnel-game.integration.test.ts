import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { recordVisit } from '@/server/placards/record-visit';
import { resolveScan } from '@/server/placards/resolve-scan';
import type { Door } from '@/server/testing/funnel/door';
import { playWeeks } from '@/server/testing/funnel/play-weeks';
import { useTower } from '@/server/testing/tower';
import { followScan } from './scan';

useTower();

// Where browsers say why they ask: over plain http a program with a borrowed name cannot be told from them.
vi.mock('./cookie-jar', async (actual) => ({ ...(await actual<object>()), isSecure: () => true }));
// Weeks of the game pass in one of the limits' minutes; scan.test.ts has the limits.
vi.mock('./rate-limit', () => ({ overLimit: () => Promise.resolve(null) }));

/** The route's own guard. */
const route: Door = async ({ text, device, method, headers }) => {
  const later: (() => Promise<void>)[] = [];
  const request = new Request(`http://localhost:3000/f/q/${text}`, { method, headers: { ...headers, cookie: `upstairs_device=${device}` } });
  await followScan({ resolve: (asked) => resolveScan(asked), record: recordVisit }, request, text, (work) => void later.push(work));
  for (const work of later) await work();
};

/** A game in which something never happens proves nothing of it. */
const played = ['scan of a placard', 'scan of a flyer', 'scan of a neighbour', 'scan of a link', 'order with a coupon', 'told', 'order', 'called off', 'forgotten', 'works at the desk', 'a HEAD', 'a search engine', 'a borrowed name', 'a code that hangs nowhere', 'told by a code of a floor that is gone'];

describe('the funnel of simulated weeks', () => {
  it('is that of an oracle, through the placard’s own route', { timeout: 120_000 }, async () => {
    const { faults, figures, happened } = await playWeeks({ seed: 1, people: 40, weeks: 5, door: route });
    expect(faults).toEqual([]);
    expect(figures).toBeGreaterThan(1_000);
    expect(played.filter((kind) => !(kind in happened))).toEqual([]);
  });

  it('has an oracle that shares no code with the app', () => {
    const source = readFileSync(new URL('../../server/testing/funnel/oracle.ts', import.meta.url), 'utf8');
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['./log']);
  });
});
