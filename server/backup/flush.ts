import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Waits until the disk has a file, or a folder's names: a copy that the next power cut takes away is none.
 */
export function flush(place: string): void {
  const handle = openSync(place, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
