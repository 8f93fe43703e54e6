import { parseFloorLabel } from './floor';
import { buildingLimits } from './limits';
import { type FloorRooms, parseRoomLabel } from './plan-rooms';

/** What is wrong with a line; `line` counts from 1 as a spreadsheet does. */
export type RoomLineFault = { line: number; fault: 'columns' | 'unknown_floor' | 'not_a_room' | 'duplicate' | 'too_many' };

export type ReadRooms =
  | { kind: 'read'; floors: readonly FloorRooms[]; faults: readonly RoomLineFault[]; moreFaults: number }
  | { kind: 'too_long' };

/** A table of more lines is no building's; beyond this nothing is read at all. */
export const roomLineLimit = 20_000;
/** Letters of such a table at most: the server takes no larger body. */
export const roomTextLimit = 200_000;
/** Faults that are told of one by one; who has more begins with these. */
const faultsTold = 20;

/** Cells may stand in quotation marks; programs part them by comma, semicolon or tab, and phones type `，`. */
const cellsOf = (line: string): string[] => line.split(/[,;\t，；]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1').trim());

const isHeading = (cells: readonly string[]): boolean => /^(floor|楼层|层)$/i.test(cells[0] ?? '');

/** Line by line without making them all at once; a line's end may be of any system. */
function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
}

type Reading = { known: ReadonlySet<string>; rooms: Map<string, Set<string>> };

/** Puts a line's room to its floor, or says why it cannot. */
function take(cells: readonly string[], { known, rooms }: Reading): RoomLineFault['fault'] | null {
  if (cells.length !== 2) return 'columns';
  const floor = parseFloorLabel(cells[0]!.replace(/[Ff层]$/, ''));
  if (floor === null || !known.has(floor)) return 'unknown_floor';
  const room = parseRoomLabel(cells[1]!);
  // `=1+1`, `@sum` and their like begin with no letter or digit: they are refused here and never reach a spreadsheet.
  if (room === null) return 'not_a_room';
  const of = rooms.get(floor) ?? new Set<string>();
  if (of.has(room)) return 'duplicate';
  if (of.size >= buildingLimits.rooms) return 'too_many';
  rooms.set(floor, of.add(room));
  return null;
}

/**
 * Reads `floor,room` line by line, with or without a heading; empty lines count as lines and are passed over.
 * @param labels the building's floors
 * @returns what could be read and what is wrong by line, or `too_long` for more than 20,000 lines or 200,000 letters,
 * of which nothing is kept.
 */
export function readRoomsCsv(text: string, labels: readonly string[]): ReadRooms {
  if (text.length > roomTextLimit) return { kind: 'too_long' };
  const reading: Reading = { known: new Set(labels), rooms: new Map() };
  const faults: RoomLineFault[] = [];
  let line = 0;
  let moreFaults = 0;
  for (const written of linesOf(text.replace(/^\uFEFF/, ''))) {
    line += 1;
    if (line > roomLineLimit) return { kind: 'too_long' };
    if (written.trim() === '') continue;
    const cells = cellsOf(written);
    const fault = line === 1 && isHeading(cells) ? null : take(cells, reading);
    if (fault === null) continue;
    if (faults.length < faultsTold) faults.push({ line, fault });
    else moreFaults += 1;
  }
  const floors = labels.flatMap((floor) => (reading.rooms.has(floor) ? [{ floor, rooms: [...reading.rooms.get(floor)!] }] : []));
  return { kind: 'read', floors, faults, moreFaults };
}
