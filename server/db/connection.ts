import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from '@/server/env';
import { WriterAdapter } from './adapter';
import { lockFolder, type FolderLock } from './folder-lock';
import { TurnQueue } from './turn-queue';

export interface Doors {
  readonly file: string;
  readonly reader: PrismaClient;
  readonly writer: PrismaClient;
  readonly queue: TurnQueue;
  lock: FolderLock | undefined;
}

// Next bundles a module once per route: there must still be one queue and one writer in the process.
const shared = globalThis as typeof globalThis & { upstairsDoors?: Doors };

/** Opens the doors to a database file; without a word about it, the environment's. */
export function openDoors(file = env().DATABASE_URL.slice('file:'.length)): Doors {
  shared.upstairsDoors ??= {
    file,
    reader: new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, readonly: true, timeout: 250 }) }),
    writer: new PrismaClient({ adapter: new WriterAdapter(file) }),
    queue: new TurnQueue(512),
    lock: undefined,
  };
  return shared.upstairsDoors;
}

export function holdFolder(doors: Doors): void {
  if (doors.lock) return;
  mkdirSync(path.dirname(doors.file), { recursive: true });
  doors.lock = lockFolder(path.dirname(doors.file));
}

/** Closes both doors and gives the folder back. */
export async function closeDoors(): Promise<void> {
  const doors = shared.upstairsDoors;
  delete shared.upstairsDoors;
  if (!doors) return;
  await doors.reader.$disconnect();
  await doors.writer.$disconnect();
  doors.lock?.release();
}
