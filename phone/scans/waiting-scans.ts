import { isPlacardCode } from '@/domain/ids';
import { floorShape } from '@/domain/building/floor';
import type { PlacardReference } from '@/domain/building/placard';
import { phoneDatabase } from '../database';
import { postJson } from '../post-json';

/** More than anybody scans without a signal; beyond it somebody plays. */
const most = 50;

/** Keeps a scan that no network heard of, to be counted later. Best effort: the person goes on all the same. */
export async function keepScan({ floor, code }: PlacardReference): Promise<void> {
  try {
    const database = await phoneDatabase();
    if (database && (await database.count('scans')) < most) await database.put('scans', { floor, code }, `${floor}-${code}`);
  } catch {
    // Full or forbidden: one scan less in the owner's numbers.
  }
}

function parseScan(stored: unknown): PlacardReference | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { floor, code } = stored as Record<string, unknown>;
  if (typeof floor !== 'string' || !floorShape.test(floor) || typeof code !== 'string' || !isPlacardCode(code)) return null;
  return { floor, code };
}

/** Refusals after which the same report may yet be taken. */
const again = ['busy', 'rate_limited', 'unexpected'];

/** Tells the server of the scans that wait; what was told, or is no scan, is forgotten. */
export async function reportScans(): Promise<void> {
  try {
    const database = await phoneDatabase();
    for (const key of (await database?.getAllKeys('scans')) ?? []) {
      const scan = parseScan(await database?.get('scans', key));
      const answer = scan && (await postJson<null>('/api/v1/scans', scan));
      if (scan && (answer === null || (!answer.ok && again.includes(answer.error.code)))) return;
      await database?.delete('scans', key);
    }
  } catch {
    // Tried again when the page is next looked at.
  }
}
