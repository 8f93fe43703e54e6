import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { holdFolder, openDoors } from './connection';
import { NestedWriteError } from './errors';

export type Reader = Omit<PrismaClient, `$${'connect' | 'disconnect' | 'on' | 'extends' | 'transaction' | 'executeRaw' | 'executeRawUnsafe'}`>;
export type Tx = Prisma.TransactionClient;

const shared = globalThis as typeof globalThis & { upstairsTurn?: AsyncLocalStorage<{ open: boolean }> };
const turn = (shared.upstairsTurn ??= new AsyncLocalStorage());

/** The read-only door. */
export function read(): Reader {
  if (turn.getStore()?.open) throw new NestedWriteError('read');
  return openDoors().reader;
}

/** The writing door: one transaction at a time, first come, first served. */
export async function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (turn.getStore()?.open) throw new NestedWriteError('write');
  const doors = openDoors();
  holdFolder(doors);
  const leave = await doors.queue.enter();
  const mine = { open: true };
  try {
    return await turn.run(mine, () => doors.writer.$transaction(work));
  } finally {
    mine.open = false;
    leave();
  }
}
