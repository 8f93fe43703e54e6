import type { Role, StaffActor } from '@/domain/staff/actor';
import type { Random } from '@/domain/testing/seeded';
import { setClock } from '@/server/clock';
import { write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import type { Entry, LoggedLine } from './log';

/** A line as whoever plays knows it; its place in the list is its position. */
export type PlayedLine = LoggedLine & { id: string; isOut: boolean; isInstead: boolean };

/** An order as whoever plays knows it: where it stands, what its last step may be taken back by. */
export type PlayedOrder = {
  id: string;
  token: string;
  shop: string;
  channel: string;
  isBrought: boolean;
  status: 'placed' | 'preparing' | 'ready' | 'delivering' | 'delivered' | 'not delivered' | 'off';
  lines: PlayedLine[];
  undo: number | null;
  /** Where an undo leads. */
  before: PlayedOrder['status'] | null;
  /** The ids of what goes back of it. */
  refunds: string[];
  /** The day of the game on which it was placed: what is long over is not played with any more. */
  day: number;
  /** When something was last done with it. */
  touched: Date;
};

export type PlayedRefund = { id: string; order: PlayedOrder; status: 'owed' | 'given'; touched: Date };

/** What somebody is asked, and may answer: whether something else may come for a line, or what is done about one that was wrong. */
export type Asked = { order: PlayedOrder; line: number; touched: Date };
export type PlayedOffer = Asked & { instead: LoggedLine };
export type PlayedComplaint = Asked & { id: string; isOpen: boolean };

/** One game: what the dice say, what was done, and what there is to do something with. */
export type World = {
  random: Random;
  day: number;
  at: Date;
  orders: PlayedOrder[];
  refunds: PlayedRefund[];
  offers: PlayedOffer[];
  /** Orders whose customers ask something of the shop. */
  requests: { order: PlayedOrder; wish: 'remove' | 'cancel' | 'note'; line: number | null; touched: Date }[];
  complaints: PlayedComplaint[];
  note: (entry: Entry) => void;
  nextKey: () => string;
};

export const shops = ['corner', 'kitchen'] as const;

const actor = (name: string, roles: Record<string, Role>): StaffActor => ({ kind: 'staff', id: `stf_${name}`, name, locale: 'zh', roles });

/** Who owns both shops, and may do whatever is done here. */
export const keeper = actor('owner', { corner: 'owner', kitchen: 'owner' });

/** The small tower as this game wants it: shelves that never empty, seats for everybody, a fee for small orders, codes. */
export async function furnish(): Promise<void> {
  await write(async (tx) => {
    await tx.item.updateMany({ data: { stock: null } });
    await tx.shop.updateMany({ data: { slotCapacity: 1_000_000, collectionCode: 'DEMO' } });
    await tx.shop.update({ where: { id: 'shp_corner' }, data: { smallOrderFee: 200 } });
  });
  forgetShops();
}

/** An instant of the game's day by Shanghai's clock; minutes beyond 1440 are after midnight. Day 0 is a Monday. */
export const instantOn = (day: number, minutes: number): Date => new Date(Date.UTC(2026, 2, 2 + day) + (minutes - 480) * 60_000);

export function moveTo(world: World, at: Date): void {
  world.at = at;
  setClock(() => at);
}

/** One of those with which something can be done; as often as not the last that was touched: what can be undone, is undone soon. */
export function oneOf<T extends { touched: Date }>({ random }: World, fitting: readonly T[]): T | null {
  if (fitting.length === 0) return null;
  if (random.chance(0.5)) return random.pick(fitting);
  return fitting.reduce((last, each) => (each.touched >= last.touched ? each : last));
}

export const anOrder = (world: World, fits: (order: PlayedOrder) => boolean): PlayedOrder | null => oneOf(world, world.orders.filter(fits));

export const noted = ({ shop, id }: PlayedOrder) => ({ shop, order: id });

/** The positions of what an order holds now. */
export const present = ({ lines }: PlayedOrder): number[] => lines.flatMap(({ isOut }, line) => (isOut ? [] : [line]));
