import path from 'node:path';
import Database from 'better-sqlite3';
import { FolderInUseError } from './errors';

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process: an exclusive transaction on a sidecar file, held open until released.
 * The kernel drops it when the process dies, however it dies, so there is never a stale lock to clear away.
 * @throws FolderInUseError when another process, or another holder in this one, has it.
 */
export function lockFolder(folder: string): FolderLock {
  const sidecar = new Database(path.join(folder, 'upstairs.lock'), { timeout: 0 });
  try {
    // Nothing is ever written to it, so it needs no journal beside it.
    sidecar.pragma('journal_mode = MEMORY');
    sidecar.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sidecar.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderInUseError(folder);
    }
    throw error;
  }
  return { release: () => sidecar.close() };
}
