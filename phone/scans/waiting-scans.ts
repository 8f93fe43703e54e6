import { isPlacardCode } from '@/domain/ids';
import { floorShape } from '@/domain/building/floor';
import { oldestReport, type PlacardReference } from '@/domain/building/placard';
import { minute } from '@/domain/time';
import { now } from '../clock';
import { phoneDatabase } from '../database';
import { postJson } from '../post-json';

/** A scan and when it was made, by the phone's own clock: only how long ago that is means something. */
type WaitingScan = PlacardReference & { at: string | null };

const keyOf = ({ floor, code }: PlacardReference): string => `${floor}-${code}`;

/** More than anybody scans without a signal; beyond it somebody plays. */
const most = 50;

/** Keeps a scan that no network heard of, to be counted later. Best effort: the person goes on all the same. */
export async function keepScan({ floor, code }: PlacardReference): Promise<void> {
  try {
    const database = await phoneDatabase();
    if (!database || (await database.count('scans')) >= most) return;
    await database.put('scans', { floor, code, at: now().toISOString() } satisfies WaitingScan, keyOf({ floor, code }));
  } catch {
    // Full or forbidden: one scan less in the owner's numbers.
  }
}

/** The server has heard of it after all, only late. */
export async function forgetScan(scan: PlacardReference): Promise<void> {
  await (await phoneDatabase())?.delete('scans', keyOf(scan));
}

function parseScan(stored: unknown): WaitingScan | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { floor, code, at } = stored as Record<string, unknown>;
  if (typeof floor !== 'string' || !floorShape.test(floor) || typeof code !== 'string' || !isPlacardCode(code)) return null;
  return { floor, code, at: typeof at === 'string' ? at : null };
}

/** How long ago it was, in whole minutes; a clock that was moved since, or no time at all, makes it now. */
function minutesSince({ at }: WaitingScan): number {
  const minutes = Math.floor((now().getTime() - Date.parse(at ?? '')) / minute);
  return minutes >= 0 ? Math.min(minutes, oldestReport) : 0;
}

/** Refusals after which the same report may yet be taken. */
const again = ['busy', 'rate_limited', 'unexpected'];

/** Tells the server of the scans that wait; what was told, or is no scan, is forgotten. */
export async function reportScans(): Promise<void> {
  try {
    const database = await phoneDatabase();
    for (const key of (await database?.getAllKeys('scans')) ?? []) {
      const scan = parseScan(await database?.get('scans', key));
      const answer = scan && (await postJson<null>('/api/v1/scans', { floor: scan.floor, code: scan.code, minutesAgo: minutesSince(scan) }));
      if (scan && (answer === null || (!answer.ok && again.includes(answer.error.code)))) return;
      await database?.delete('scans', key);
    }
  } catch {
    // Tried again when the page is next looked at.
  }
}
