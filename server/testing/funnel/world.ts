import type { PlacardReference } from '@/domain/building/placard';
import type { Random } from '@/domain/testing/seeded';
import { setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { notePrinting } from '@/server/flyers/note-printing';
import { saveFlyer } from '@/server/flyers/save-flyer';
import { makeOrderLink } from '@/server/links/make-order-link';
import { makeShareLink } from '@/server/links/make-share-link';
import { forgetShops } from '@/server/menu/load-shops';
import { makePlacards } from '@/server/placards/make-placards';
import { promote } from '../promoting';
import { owner } from '../tower';
import type { Door } from './door';
import type { Entry } from './log';

/** A code that may be scanned, and what it counts for. */
export type Sheet = PlacardReference & { source: string };

/** A phone, and whose code it keeps. */
export type Phone = { device: string; floor: string; kept: Sheet | null; worksAtDesk: boolean };

export type World = {
  random: Random;
  at: Date;
  door: Door;
  /** What hangs, the newest of each floor. */
  sheets: Sheet[];
  /** Reprinted since: they admit, and somebody still scans one that nobody took down. */
  old: Sheet[];
  /** What lies about of the corner shop's, a code a floor; before they are handed out none. */
  flyers: Sheet[];
  link: Sheet | null;
  note: (entry: Entry) => void;
};

export const instantOn = (day: number, minutes: number): Date => new Date(Date.UTC(2026, 2, 2 + day) + Math.round((minutes - 480) * 60_000));

export function moveTo(world: World, at: Date): void {
  world.at = at;
  setClock(() => at);
}

/** Shelves that never empty, seats for everybody, open at every hour. */
export async function furnish(): Promise<void> {
  await write(async (tx) => {
    await tx.item.updateMany({ data: { stock: null } });
    await tx.shop.updateMany({ data: { slotCapacity: 1_000_000 } });
    await tx.shopHours.updateMany({ where: { shopId: 'shp_kitchen' }, data: { opens: 0, closes: 1440 } });
    await tx.shopHours.createMany({ data: [6, 7].map((weekday) => ({ id: `hrk_${weekday}`, shopId: 'shp_kitchen', weekday, opens: 0, closes: 1440 })) });
  });
  forgetShops();
}

async function sheetsOf(status: string): Promise<Sheet[]> {
  const rows = await read().placard.findMany({ where: { status, floor: { removedAt: null } }, include: { floor: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id, code, floor }) => ({ floor: floor.label, code, source: `placard ${id}` })).sort((a, b) => (a.floor < b.floor ? -1 : 1));
}

/** Placards for every floor, or anew for all of them. */
export async function hang(world: World, reprint: boolean): Promise<void> {
  const made = await makePlacards(owner, { floors: 'all', reprint });
  if (!made.ok) throw new Error(made.error.code);
  [world.sheets, world.old] = await Promise.all([sheetsOf('live'), sheetsOf('retired')]);
}

/** What hangs and what admits, read anew after a floor went. */
export async function lookAround(world: World): Promise<void> {
  [world.sheets, world.old] = await Promise.all([sheetsOf('live'), sheetsOf('retired')]);
}

/** A link of staff for 27F; it is good for a week and five phones. */
export async function makeLink(world: World): Promise<void> {
  const made = await makeOrderLink(owner, { floor: '27', shop: null });
  if (!made.ok) throw new Error(made.error.code);
  const [floor, code] = made.value.address.split('/').at(-1)!.split('-') as [string, string];
  world.link = { floor, code, source: 'link flr_27' };
}

/** The coupon on the flyers, and what all of them cost; fen. */
export const flyerCoupon = { code: 'DMCODE', amount: 100 };
export const flyerCost = 12_007;

/** A flyer of the corner shop's with a coupon, for every floor. */
export async function handOut(world: World): Promise<void> {
  await promote('dm', 'coupon', { amount: flyerCoupon.amount, coupon: { code: flyerCoupon.code, perPhone: 1_000 } });
  const made = await saveFlyer(owner, { shop: 'corner', flyer: null, kind: 'flyer', codesFor: 'floors', headline: '水果到了', words: '', picks: ['apple'], coupon: 'dm' });
  if (!made.ok) throw new Error(made.error.code);
  await notePrinting(owner, { flyer: made.value.flyer, key: 'k'.repeat(32), copies: 500, cost: flyerCost });
  const codes = await read().flyerCode.findMany({ include: { floor: true }, orderBy: { floorId: 'asc' } });
  world.flyers = codes.map(({ id, code, floor }) => ({ floor: floor!.label, code, source: `flyer ${id}` }));
}

/** What a phone of this floor passes on to another; null: it keeps no placard that may vouch. */
export async function tellNeighbour(device: string, { floor, code }: PlacardReference): Promise<Sheet | null> {
  const made = await makeShareLink({ kind: 'shop', targetId: 'corner', placard: { floor, code }, locale: 'zh' }, { device });
  if (!made.ok) return null;
  const { id } = await read().floor.findFirstOrThrow({ where: { label: floor } });
  return { floor, code: made.value.address.split('-').at(-1)!, source: `neighbour ${id}` };
}
