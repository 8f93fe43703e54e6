import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomId } from '@/server/random';

/** Whole or not at all: the name is given when every byte is on the disk. */
export async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  const partial = path.join(folder, `${name}.${randomId('new')}.partial`);
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path.join(folder, name));
  } finally {
    await rm(partial, { force: true });
  }
}
