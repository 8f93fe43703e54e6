import { isPlacardCode } from '../ids';
import { parseFloorLabel } from './floor';

export type PlacardReference = { floor: string; code: string };

/**
 * Reads what a placard's QR holds after `/f/q/`: `27-k7qm2x`, in any case, since some people type it.
 * @returns the floor where it can be read, and the code where it has the shape of one.
 */
export function parsePlacard(text: string): { floor: string | null; code: string | null } {
  const match = /^([^-]{1,8})-(.+)$/s.exec(text.trim());
  if (!match) return { floor: null, code: null };
  const floor = parseFloorLabel(match[1]!);
  const code = match[2]!.toLowerCase();
  return { floor, code: isPlacardCode(code) ? code : null };
}

/** A scan that is told later counts as made at most so many minutes ago: a week. */
export const oldestReport = 7 * 24 * 60;

/** The cookie in which a scan waits for a page that can keep it; its value is `27-k7qm2x`. */
export const scanCookie = 'upstairs_scan';

export const placardPath = ({ floor, code }: PlacardReference): string => `/f/q/${floor}-${code}`;

/** Stands for the floor in a code that is good for every floor; no floor can be called so. */
export const anyFloor = 'any';

/** What a flyer's QR holds: as a placard's, or `/f/q/any-k7qm2x`. */
export const flyerPath = ({ floor, code }: { floor: string | null; code: string }): string => placardPath({ floor: floor ?? anyFloor, code });

/** The code of `any-k7qm2x`, or null. */
export function codeForAnyFloor(text: string): string | null {
  const { code } = parsePlacard(text);
  return code !== null && text.trim().toLowerCase().startsWith(`${anyFloor}-`) ? code : null;
}

export type PlacardStatus = 'live' | 'retired' | 'revoked';

/** One printed code as the desk lists it. */
export type PlacardView = PlacardReference & {
  id: string;
  version: number;
  status: PlacardStatus;
  /** ISO instant. */
  createdAt: string;
};
