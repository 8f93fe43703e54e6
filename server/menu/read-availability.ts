import { findFloor } from '@/domain/building/floor';
import { fail, ok, type Result } from '@/domain/result';
import type { Availability } from '@/domain/slots/availability';
import { describeAvailability } from '@/domain/slots/describe-availability';
import { openings } from '@/domain/slots/openings';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { perDatabase } from '@/server/per-database';
import { loadShops } from './load-shops';
import { readChanging } from './read-changing';

/** A whole building that asks at the same moment is answered from one look, this long, in milliseconds. */
const freshFor = 1_000;

type Answer = { at: Date; value: Promise<Availability> };

const answers = () => perDatabase('availability', () => new Map<string, Answer>());

async function describe(slug: string | undefined, at: Date): Promise<Availability> {
  const [building, shops, changing] = await Promise.all([loadBuilding(), loadShops(), readChanging(at)]);
  const asked = slug === undefined ? shops : shops.filter((shop) => shop.slug === slug);
  return {
    at: at.toISOString(),
    shops: asked.flatMap((shop) => {
      const state = changing.get(shop.slug);
      if (!state) return [];
      const intervals = openings(shop.hours, building.timeZone, at);
      return [describeAvailability(shop, state, intervals, at, { windows: slug !== undefined })];
    }),
  };
}

function recent(slug: string | undefined): Promise<Availability> {
  const at = now();
  const kept = answers();
  const last = kept.get(slug ?? '');
  const age = last ? at.getTime() - last.at.getTime() : freshFor;
  if (last && age >= 0 && age < freshFor) return last.value;
  const value = describe(slug, at);
  const answer = { at, value };
  kept.set(slug ?? '', answer);
  value.catch(() => kept.get(slug ?? '') === answer && kept.delete(slug ?? ''));
  return value;
}

/**
 * What can be had now, of all shops, or of one with its delivery windows; at most a second old.
 * @returns `not_found` for a floor or a shop that the building lacks.
 */
export async function readAvailability(asked: { floor: string; shop?: string }): Promise<Result<Availability>> {
  const [building, shops] = await Promise.all([loadBuilding(), loadShops()]);
  const known = asked.shop === undefined || shops.some((shop) => shop.slug === asked.shop);
  if (!known || !findFloor(building, asked.floor)) return fail({ code: 'not_found' });
  return ok(await recent(asked.shop));
}

/** After a commit that moved stock, seats or a pause: the next answer looks again. */
export const forgetAvailability = (): void => answers().clear();
