import type { Floor } from './floor';
import { parseRoom, roomPrefix } from './room';

/**
 * What stands in the room field before anybody types: the floor's part, and a blank for each letter that is the
 * room's own, `27__`.
 */
export function roomBlank(floor: Floor): string {
  const prefix = roomPrefix(floor);
  const longest = Math.max(prefix.length, ...floor.rooms.map((room) => room.length));
  return prefix + '_'.repeat(longest - prefix.length);
}

type RoomReading = { kind: 'none' } | { kind: 'room'; room: string } | { kind: 'unknown'; typed: string };

/**
 * Reads the room field: untouched or emptied is no room; `08`, `8`, `2708`, `27 08` and what comes of typing the whole
 * label behind the prefix, `272708`, are room 2708.
 */
export function readRoomField(floor: Floor, text: string): RoomReading {
  const prefix = roomPrefix(floor);
  const typed = text.replace(/[_\s]/g, '').toUpperCase();
  if (typed === '' || typed === prefix) return { kind: 'none' };
  const room = parseRoom(floor, typed) ?? (typed.startsWith(prefix) ? parseRoom(floor, typed.slice(prefix.length)) : null);
  return room === null ? { kind: 'unknown', typed } : { kind: 'room', room };
}
