import { minute } from '@/domain/time';
import { now } from '../clock';
import { readStored } from '../storage';

export const pricesKey = 'upstairs:prices';

/** When prices were known to hold: by the server's clock, to show; by the phone's, to tell how long ago. */
export type PriceTime = { at: string; heardAt: string };

/** A page without the kept menu itself needs no more of it: when it was confirmed, and each shop's revision then. */
export type PriceNote = PriceTime & { minutes: number; revisions: Record<string, number> };

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function readNote(): PriceNote | null {
  const note = readStored(pricesKey) as Partial<PriceNote> | null;
  if (!isInstant(note?.at) || !isInstant(note.heardAt) || typeof note.minutes !== 'number') return null;
  return { at: note.at, heardAt: note.heardAt, minutes: note.minutes, revisions: note.revisions ?? {} };
}

/** What the worker writes on a page that it kept: when the network gave it, by both clocks. */
function keptPageTime(): PriceTime | null {
  const [at, heardAt] = (globalThis.document?.documentElement.dataset.kept ?? '').split(' ');
  return isInstant(at) && isInstant(heardAt) ? { at, heardAt } : null;
}

/** The page did not come from the network: until something answers, its prices are as old as they are. */
export const isKeptPage = (): boolean => keptPageTime() !== null;

/**
 * When the prices of a shop's revision were last known to hold, as far as the phone has noted; of null: of the kept
 * menu, whatever it is. Null for a page that came from the network just now.
 */
export function pricesFrom(shown: { slug: string; revision: number } | null): PriceTime | null {
  const note = readNote();
  const noted = note && (shown === null || note.revisions[shown.slug] === shown.revision) ? note : null;
  const page = keptPageTime();
  if (!noted || !page) return noted ?? page;
  return Date.parse(noted.heardAt) > Date.parse(page.heardAt) ? noted : page;
}

/**
 * Whether prices are too old to order by without a network. A clock that was set back since cannot tell, and counts as
 * old; one that is days off all the time does no harm.
 */
export function isTooOld({ heardAt }: PriceTime): boolean {
  const age = now().getTime() - Date.parse(heardAt);
  return age > (readNote()?.minutes ?? 720) * minute || age < -5 * minute;
}
