import { processWide } from '@/server/process-wide';

/**
 * How many streams may be open at once: a browser's tabs, the browsers without an id behind one address, a building
 * behind one address, and all that one process should hold. Who finds no place asks now and then instead.
 */
const most = { device: 12, strangers: 100, address: 2_000, process: 4_000 };

/** The desk's places are its own, so that no crowd of customers keeps the board from ringing. */
const desk = { person: 24, process: 200 };

/** A customer's browser, or the id of a staff member who is signed in. */
export type Reader = { device: string | null; address: string } | { staff: string };

const open = processWide('stream places', () => new Map<string, number>());

type Count = [key: string, limit: number];

function countsOf(reader: Reader): Count[] {
  if ('staff' in reader) return [['desk', desk.process], [`staff ${reader.staff}`, desk.person]];
  const { device, address } = reader;
  const own: Count = device === null ? [`strangers ${address}`, most.strangers] : [`device ${device}`, most.device];
  return [['process', most.process], [`address ${address}`, most.address], own];
}

/** Takes a place for one stream; what it answers gives the place back. Null when there is none. */
export function takePlace(reader: Reader): (() => void) | null {
  const counts = countsOf(reader);
  if (counts.some(([key, limit]) => (open.get(key) ?? 0) >= limit)) return null;
  for (const [key] of counts) open.set(key, (open.get(key) ?? 0) + 1);
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    for (const [key] of counts) release(key);
  };
}

function release(key: string): void {
  const left = (open.get(key) ?? 1) - 1;
  if (left > 0) open.set(key, left);
  else open.delete(key);
}
