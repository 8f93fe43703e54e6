import { readdirSync } from 'node:fs';
import { instantOf, localTime, addDays } from '@/domain/time';
import { nightlyBackup, plainCopy, stampOf } from '@/server/backup/back-up';
import { findBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { backupsFolder } from '@/server/db/location';

/** When nobody orders: three in the morning on the building's clock. */
const quietMinute = 3 * 60;

/** The last three o'clock that has passed. */
export function lastNight(at: Date, zone: string): Date {
  const { date, minutes } = localTime(at, zone);
  return instantOf(minutes >= quietMinute ? date : addDays(date, -1), quietMinute, zone);
}

/** Whether one of these copies was made since; a copy's name begins with its time. */
export function hasCopySince(names: readonly string[], since: Date): boolean {
  const stamp = stampOf(since);
  return names.some((name) => plainCopy.test(name) && name.slice(0, stamp.length) >= stamp);
}

function copies(): string[] {
  try {
    return readdirSync(backupsFolder());
  } catch {
    // There is no folder before the first copy.
    return [];
  }
}

/** Copies the database unless there is a copy since the last night: a machine that slept makes up for it. */
export async function backUpNightly(): Promise<boolean> {
  const building = await findBuilding();
  // Nothing is lost with a folder that still waits for its building.
  if (!building || hasCopySince(copies(), lastNight(now(), building.timeZone))) return false;
  await nightlyBackup();
  return true;
}
