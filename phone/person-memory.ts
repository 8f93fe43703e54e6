import { readStored, removeStored, storedKeys, writeStored } from './storage';

const nameKey = 'upstairs:name';
const roomPrefix = 'upstairs:room:';

const readText = (key: string): string => {
  const stored = readStored(key);
  return typeof stored === 'string' ? stored : '';
};

/** The name to call of the last order; empty when there is none. */
export const readName = (): string => readText(nameKey);
export const rememberName = (name: string): void => writeStored(nameKey, name);

/** The room of the last order on this floor; empty when there is none. */
export const readRoom = (floor: string): string => readText(roomPrefix + floor);

/** Keeps a floor's room; null: the last order named none. */
export function rememberRoom(floor: string, room: string | null): void {
  if (room === null) removeStored(roomPrefix + floor);
  else writeStored(roomPrefix + floor, room);
}

/** The rooms that this phone keeps, by floor. */
export const readRooms = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    storedKeys(roomPrefix)
      .sort()
      .map((key) => [key.slice(roomPrefix.length), readText(key)]),
  );

export function forgetPerson(): void {
  removeStored(nameKey);
  storedKeys(roomPrefix).forEach(removeStored);
}
