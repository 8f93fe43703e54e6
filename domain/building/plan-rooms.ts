import type { FieldFaults } from '../field-faults';
import { buildingLimits } from './limits';
import { roomPrefix } from './room';

/** Rooms of one floor, by their whole labels. */
export type FloorRooms = { floor: string; rooms: readonly string[] };

export type RoomsInput =
  | { kind: 'none' }
  /** 1 to 42 gives 2701 … 2742 on 27, on every floor. */
  | { kind: 'pattern'; from: number; to: number }
  | { kind: 'list'; floors: readonly FloorRooms[] };

/** A room as it stands on a door. It begins with a letter or a digit, so that no cell of a table is taken for a formula. */
const roomShape = /^[\p{L}\p{N}][\p{L}\p{N} .#/-]{0,11}$/u;

/** The room as it is kept and compared: one form of each letter, upper case; null if it cannot be one. */
export function parseRoomLabel(text: string): string | null {
  const label = text.normalize('NFKC').trim().toUpperCase();
  return roomShape.test(label) ? label : null;
}

/** The rooms of a floor by the building's pattern: its label, then at least two digits. */
export function patternRooms(floor: string, from: number, to: number): readonly string[] {
  const prefix = roomPrefix({ label: floor });
  return Array.from({ length: to - from + 1 }, (_, index) => prefix + String(from + index).padStart(2, '0'));
}

function patternFaults(from: number, to: number): FieldFaults {
  const isNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 999;
  if (!isNumber(from)) return { 'rooms.from': 'not_a_room_number' };
  if (!isNumber(to)) return { 'rooms.to': 'not_a_room_number' };
  if (to < from) return { 'rooms.to': 'backward' };
  return to - from + 1 > buildingLimits.rooms ? { rooms: 'too_many' } : {};
}

/** Why this list cannot be a floor's, or null. */
export function roomListFault(rooms: readonly string[]): string | null {
  if (rooms.length > buildingLimits.rooms) return 'too_many';
  const labels = rooms.map(parseRoomLabel);
  if (labels.includes(null)) return 'not_a_room';
  return new Set(labels).size === labels.length ? null : 'duplicate';
}

function listFaults(floors: readonly FloorRooms[], known: ReadonlySet<string>): FieldFaults {
  const seen = new Set<string>();
  for (const { floor, rooms } of floors) {
    if (!known.has(floor)) return { [`rooms.${floor}`]: 'unknown_floor' };
    const fault = seen.has(floor) ? 'duplicate' : roomListFault(rooms);
    if (fault) return { [`rooms.${floor}`]: fault };
    seen.add(floor);
  }
  return {};
}

/** The rooms of every floor that has some, by its label; faults under `rooms`, `rooms.to` or `rooms.27`. */
export function planRooms(labels: readonly string[], input: RoomsInput): { rooms: ReadonlyMap<string, readonly string[]>; faults: FieldFaults } {
  const none = new Map<string, readonly string[]>();
  if (input.kind === 'none') return { rooms: none, faults: {} };
  if (input.kind === 'pattern') {
    const faults = patternFaults(input.from, input.to);
    if (Object.keys(faults).length > 0) return { rooms: none, faults };
    return { rooms: new Map(labels.map((label) => [label, patternRooms(label, input.from, input.to)])), faults };
  }
  const faults = listFaults(input.floors, new Set(labels));
  if (Object.keys(faults).length > 0) return { rooms: none, faults };
  return { rooms: new Map(input.floors.map(({ floor, rooms }) => [floor, rooms.map((room) => parseRoomLabel(room)!)])), faults };
}
