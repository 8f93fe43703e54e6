import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { isOrderToken } from '@/domain/ids';
import { day } from '@/domain/time';
import { keepStored, readStored, removeStored, writeStored } from '../storage';

const key = 'upstairs:groups';
const waitingKey = 'upstairs:group-join';

/** As many places as one would look back at, and for so long after the deadline. */
const limit = 20;
const keptFor = 7 * day;

/** A place in a group-buy that this phone has; `name` in the language it joined in, `deadline` an ISO instant. */
export type RememberedGroup = { group: string; token: string; floor: string; name: string; pieces: number; deadline: string };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isRemembered(value: unknown): value is RememberedGroup {
  if (typeof value !== 'object' || value === null) return false;
  const { group, token, floor, name, pieces, deadline } = value as Record<string, unknown>;
  return isText(group) && isText(token) && isOrderToken(token) && isText(floor) && isText(name) && Number.isSafeInteger(pieces) && isText(deadline) && !Number.isNaN(Date.parse(deadline));
}

/** The places of this phone, the next deadline first; whatever else stands there is left out. */
export function readGroups(): RememberedGroup[] {
  const stored = readStored(key);
  return Array.isArray(stored) ? stored.filter(isRemembered).sort((a, b) => Date.parse(a.deadline) - Date.parse(b.deadline)) : [];
}

export const placeIn = (group: string): RememberedGroup | null => readGroups().find((place) => place.group === group) ?? null;

/** Remembers a place, the one in the same group anew; those that were over long ago are dropped. */
export function rememberGroup(place: RememberedGroup, now: Date): void {
  const others = readGroups().filter(({ group, deadline }) => group !== place.group && Date.parse(deadline) > now.getTime() - keptFor);
  const places = [...others, place].slice(-limit);
  if (!keepStored(key, places)) writeStored(key, places);
}

export function forgetGroup(group: string): void {
  const left = readGroups().filter((place) => place.group !== group);
  if (left.length === 0) removeStored(key);
  else writeStored(key, left);
}

/** A join that has no answer yet: it is sent again under its key, and joins once. */
export function readWaitingJoin(group: string): JoinGroupInput | null {
  const stored = readStored(waitingKey) as JoinGroupInput | null;
  return typeof stored === 'object' && stored !== null && stored.group === group && isText(stored.key) ? stored : null;
}

export const keepWaitingJoin = (body: JoinGroupInput): void => writeStored(waitingKey, body);
export const dropWaitingJoin = (): void => removeStored(waitingKey);

export function forgetGroups(): void {
  removeStored(key);
  dropWaitingJoin();
}
