import { openDoors } from './connection';
import type { Reader, Tx } from './types';
import { assertOutside, runWork } from './work';

export type { Reader, Tx };

/**
 * The reading door: sees what is committed, also what this request has just written. Each statement sees the
 * state of its own moment, so rows that must agree with each other belong in one statement or inside `write`.
 */
export function read(): Reader {
  assertOutside('read');
  return openDoors().reader.reading;
}

/**
 * The writing door: runs `work` in a transaction of its own, one at a time, first come, first served. When
 * the work throws, all of it is rolled back and the error is thrown on.
 *
 * Nothing but `tx` may be awaited inside, for everybody behind waits: fetch, hash and read files before, and
 * do what the outside world should see after. A work that has not ended after 5 s is rolled back.
 *
 * @param patience for what may as well not be written: refused when so many others wait already.
 * @throws BusyError when 512 writes wait already, or `patience`; FolderInUseError when another process serves this data
 *   folder.
 */
export async function write<T>(work: (tx: Tx) => Promise<T>, patience?: number): Promise<T> {
  assertOutside('write');
  return await runWork(openDoors(), work, patience);
}
