import { seeded } from '@/domain/testing/seeded';
import { removeFloor } from '@/server/building/remove-floor';
import { read, write } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { revokePlacard } from '@/server/placards/revoke-placard';
import { owner } from '../tower';
import { type Compared, compare } from './compare';
import { door as serverDoor, type Door } from './door';
import type { Entry } from './log';
import { crawl, guess, scanInALoop } from './not-people';
import { Oracle } from './oracle';
import { scan, signIn, useIt } from './person';
import { furnish, handOut, hang, instantOn, lookAround, makeLink, moveTo, tellNeighbour, type Phone, type World } from './world';

export type GameOptions = { seed: number; people: number; weeks: number; door?: Door };

export type GameResult = Compared & { happened: Record<string, number> };

const floors = ['B1', '1', '20', '27', '36'];

/** One in twenty works in one of the shops, and signs in on the phone some day. */
const phonesOf = (people: number): Phone[] =>
  Array.from({ length: people }, (_, index) => ({
    device: `phone-${String(index).padStart(20, '0')}`,
    floor: floors[index % floors.length]!,
    kept: null,
    worksAtDesk: index % 20 === 7,
  }));

/** What a game's tally calls it. */
function nameOf(entry: Entry): string {
  if (entry.did === 'nothing') return entry.what;
  if (entry.did === 'scan') return `scan of a ${entry.source.split(' ')[0]}`;
  return entry.did === 'order' && entry.coupon > 0 ? 'order with a coupon' : entry.did;
}

/** The floor is emptied, its placards are revoked, and they hang on all the same. */
async function takeFloorOut(world: World, floor: string): Promise<void> {
  await write((tx) => tx.order.updateMany({ where: { floor: { label: floor }, status: 'placed' }, data: { status: 'delivered', finishedAt: world.at } }));
  for (const { id } of await read().placard.findMany({ where: { floor: { label: floor } } })) await revokePlacard(owner, { placard: id });
  const removed = await removeFloor(owner, { floor });
  if (!removed.ok) throw new Error(JSON.stringify(removed.error));
  await lookAround(world);
}

/** What happens once, on the morning of some day of the game. */
async function morning(world: World, day: number, phones: readonly Phone[]): Promise<void> {
  if (day % 7 === 0) await makeLink(world);
  if (day === 2) await handOut(world);
  if (day === 10) await hang(world, true);
  if (day === 16) await takeFloorOut(world, 'B1');
  for (const phone of phones) if (phone.worksAtDesk && day % 5 === 3) await signIn(world, phone);
}

/** A day's doings in the order of the clock; most people take the phone out on some days only. */
function planDay(world: World, phones: readonly Phone[]): { minutes: number; run: () => Promise<void> }[] {
  const { random } = world;
  const minute = () => 480 + random.next() * 720;
  const used = phones.filter(() => random.chance(0.16)).map((phone) => ({ minutes: minute(), run: () => useIt(world, phone) }));
  const programs = Array.from({ length: 2 + Math.floor(phones.length / 50) }, () => ({ minutes: minute(), run: () => crawl(world) }));
  const looped = { minutes: minute(), run: () => scanInALoop(world, `loop-${String(random.below(50)).padStart(20, '0')}`, 25) };
  return [...used, ...programs, looped, { minutes: minute(), run: () => guess(world) }].sort((a, b) => a.minutes - b.minutes);
}

async function passLinkOn(world: World, phones: readonly Phone[]): Promise<void> {
  const { random, link } = world;
  if (link === null || !random.chance(0.5)) return;
  const phone = random.pick(phones);
  await world.door({ text: `${link.floor}-${link.code}`, device: phone.device, method: 'GET', headers: { 'user-agent': 'Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0' } });
  world.note({ did: 'scan', at: world.at.getTime(), phone: phone.device, source: link.source });
  if (phone.kept === null) phone.kept = link;
}

/** Neighbours tell each other; who is told may keep it, and order by it. */
async function talk(world: World, phones: readonly Phone[]): Promise<void> {
  for (let time = 0; time <= phones.length / 100; time++) {
    const [maker, friend] = [world.random.pick(phones), world.random.pick(phones)];
    const told = maker.kept && (await tellNeighbour(maker.device, maker.kept));
    if (told) await scan(world, friend, told);
  }
}

/**
 * People of an office tower over some weeks, at the use cases themselves and with a clock that the game sets; then a month in which
 * nothing happens but that phones are forgotten. Reports are held against an oracle each week, and again when all is forgotten.
 */
export async function playWeeks({ seed, people, weeks, door = serverDoor }: GameOptions): Promise<GameResult> {
  const oracle = new Oracle();
  const happened: Record<string, number> = {};
  const note = (entry: Entry) => {
    const name = nameOf(entry);
    happened[name] = (happened[name] ?? 0) + 1;
    oracle.note(entry);
  };
  const world: World = { random: seeded(seed), at: instantOn(0, 0), door, sheets: [], old: [], flyers: [], link: null, note };
  const total: Compared = { figures: 0, faults: [], milliseconds: [] };
  const look = async () => {
    const { figures, faults, milliseconds } = await compare(oracle);
    total.figures += figures;
    total.faults.push(...faults);
    total.milliseconds.push(...milliseconds);
  };
  moveTo(world, instantOn(0, 420));
  await furnish();
  await hang(world, false);
  const phones = phonesOf(people);
  for (let day = 0; day < weeks * 7; day++) {
    moveTo(world, instantOn(day, 450));
    await morning(world, day, phones);
    for (const { minutes, run } of planDay(world, phones)) {
      moveTo(world, instantOn(day, minutes));
      await run();
    }
    await passLinkOn(world, phones);
    await talk(world, phones);
    moveTo(world, instantOn(day, 1_439));
    await forgetOld();
    if (day % 7 === 6) await look();
  }
  for (let day = weeks * 7; day < weeks * 7 + 31; day += 5) {
    moveTo(world, instantOn(day, 1_439));
    await forgetOld();
    if (day % 2 === 0) await look();
  }
  moveTo(world, instantOn(weeks * 7 + 31, 1_439));
  await forgetOld();
  await look();
  const left = await read().trail.count();
  if (left > 0) total.faults.push(`${left} trails are left when all are over`);
  return { ...total, happened };
}
