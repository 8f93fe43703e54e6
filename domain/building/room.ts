import type { Floor } from './floor';

/** What a room's label starts with on this floor: "27" for 2708, "08" for 0801, "B1" for B101. */
export function roomPrefix(floor: Pick<Floor, 'label'>): string {
  return floor.label.startsWith('B') ? floor.label : floor.label.padStart(2, '0');
}

/**
 * The room as the floor's list has it. People type the whole label ("2708") or only what is theirs ("08", "8").
 * @returns null if the floor has no such room.
 */
export function parseRoom(floor: Floor, typed: string): string | null {
  const text = typed.trim().toUpperCase();
  const prefix = roomPrefix(floor);
  const candidates = [text, prefix + text, prefix + text.padStart(2, '0')];
  return candidates.find((candidate) => floor.rooms.includes(candidate)) ?? null;
}
