import { browser, hitOf } from './person';
import type { World } from './world';

type Program = { name: string; headers: Readonly<Record<string, string>>; method?: 'HEAD' };

const borrowed = { 'user-agent': browser['user-agent'] };

/** What asks for a placard's address and is nobody. */
const programs: readonly Program[] = [
  { name: 'a search engine', headers: { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' } },
  { name: 'a link preview', headers: { 'user-agent': 'facebookexternalhit/1.1' } },
  { name: 'a program without a name', headers: {} },
  { name: 'a HEAD', headers: browser, method: 'HEAD' },
  { name: 'a look ahead', headers: { ...browser, 'sec-purpose': 'prefetch;prerender' } },
  { name: 'a borrowed name', headers: borrowed },
];

let invented = 0;

/** A program asks for what hangs somewhere, a new phone each time. */
export async function crawl(world: World): Promise<void> {
  const { random, at, door, note } = world;
  const { name, headers, method = 'GET' } = random.pick(programs);
  await door(hitOf(random.pick(world.sheets), `program-${String(++invented).padStart(20, '0')}`, { headers, method }));
  note({ did: 'nothing', at: at.getTime(), what: name });
}

/** Somebody's finger, or a script with a phone's id, scans one sheet as fast as it can: that is one phone. */
export async function scanInALoop(world: World, device: string, times: number): Promise<void> {
  const { random, at, door, note } = world;
  const sheet = random.pick(world.sheets);
  note({ did: 'scan', at: at.getTime(), phone: device, source: sheet.source });
  for (let time = 0; time < times; time++) await door(hitOf(sheet, device));
}

/** Codes that hang nowhere, on floors that are and are not. */
export async function guess(world: World): Promise<void> {
  const { random, at, door, note } = world;
  const text = random.pick(['27-zzzzzz', '99-k7qm2x', '36-k7qm2x', 'nonsense', '27']);
  await door({ text, device: 'guesser-0000000000000000', method: 'GET', headers: browser });
  note({ did: 'nothing', at: at.getTime(), what: 'a code that hangs nowhere' });
}
