import path from 'node:path';
import { env } from '@/server/env';

/** Where the environment says the database is: an absolute path. */
export const databaseFile = (): string => env().DATABASE_URL.slice('file:'.length);

/** Where the copies of a database go: under DATA_DIR, or beside a file that was named by hand. */
export const backupsFolder = (file?: string): string =>
  path.join(file === undefined ? env().DATA_DIR : path.dirname(file), 'backups');

/** Where the pictures of a database lie: beside it. */
export const picturesFolderOf = (file: string): string => path.join(path.dirname(file), 'pictures');
