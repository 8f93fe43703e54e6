import { findFloor } from '@/domain/building/floor';
import { type BuildingNotice, suspensions } from '@/domain/building/notice';
import { tellNotices } from '@/domain/building/tell-notices';
import { fail, ok, type Result } from '@/domain/result';
import type { Availability } from '@/domain/slots/availability';
import { type Changing, describeAvailability } from '@/domain/slots/describe-availability';
import { openings } from '@/domain/slots/openings';
import { addMinutes } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { readNotices } from '@/server/building/read-notices';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { perDatabase } from '@/server/per-database';
import { loadShops } from './load-shops';
import { readChanging } from './read-changing';

/** A whole building that asks at the same moment is answered from one look, this long, in milliseconds. */
const freshFor = 1_000;

/** Notices are told from so long before they begin, in minutes: as far as windows are offered. */
const toldAhead = 12 * 60;

type Look = { changing: ReadonlyMap<string, Changing>; notices: readonly BuildingNotice[] };
type Made = { at: Date; look: Promise<Look>; answers: Map<string, Promise<Availability>> };

const held = () => perDatabase<{ last: Made | undefined }>('availability', () => ({ last: undefined }));

async function look(at: Date): Promise<Look> {
  const [changing, notices] = await Promise.all([readChanging(at), readNotices(read(), at)]);
  return { changing, notices };
}

/** The look of this second; one that failed is not kept. */
function recentLook(): Made {
  const at = now();
  const holder = held();
  const age = holder.last ? at.getTime() - holder.last.at.getTime() : freshFor;
  if (holder.last && age >= 0 && age < freshFor) return holder.last;
  const made: Made = { at, look: look(at), answers: new Map() };
  holder.last = made;
  made.look.catch(() => holder.last === made && (holder.last = undefined));
  return made;
}

type Asked = { floor: string; shop?: string };

async function describe({ at, look }: Made, { floor, shop: slug }: Asked): Promise<Availability> {
  const [building, shops, { changing, notices }] = await Promise.all([loadBuilding(), loadShops(), look]);
  const asked = slug === undefined ? shops : shops.filter((shop) => shop.slug === slug);
  const told = tellNotices(notices.filter(({ from }) => from <= addMinutes(at, toldAhead)), { building, shops, floor });
  return {
    at: at.toISOString(),
    shops: asked.flatMap((shop) => {
      const state = changing.get(shop.slug);
      if (!state) return [];
      const intervals = openings(shop, building.timeZone, at);
      const suspended = suspensions(notices, building, shop.floor, floor);
      return [describeAvailability(shop, state, intervals, at, { windows: slug !== undefined, suspended })];
    }),
    ...(told.length > 0 ? { notices: told } : {}),
  };
}

/** Floors differ only while the building has something to say. */
async function recent(asked: Asked): Promise<Availability> {
  const made = recentLook();
  const { notices } = await made.look;
  const key = `${asked.shop ?? ''} ${notices.length > 0 ? asked.floor : ''}`;
  const known = made.answers.get(key);
  if (known) return known;
  const value = describe(made, asked);
  made.answers.set(key, value);
  value.catch(() => made.answers.delete(key));
  return value;
}

/**
 * What can be had now, of all shops, or of one with its delivery windows; at most a second old.
 * @returns `not_found` for a floor or a shop that the building lacks.
 */
export async function readAvailability(asked: Asked): Promise<Result<Availability>> {
  const [building, shops] = await Promise.all([loadBuilding(), loadShops()]);
  const known = asked.shop === undefined || shops.some((shop) => shop.slug === asked.shop);
  if (!known || !findFloor(building, asked.floor)) return fail({ code: 'not_found' });
  return ok(await recent(asked));
}

/** After a commit that moved stock, seats, a pause, a rush or a notice: the next answer looks again. */
export const forgetAvailability = (): void => {
  held().last = undefined;
};
