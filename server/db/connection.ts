import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { PrismaClient } from '@/prisma/generated/client';
import { processWide } from '@/server/process-wide';
import { type Client, giveBack, takeClient } from './clients';
import { lockFolder, type FolderLock } from './folder-lock';
import { databaseFile } from './location';
import type { RawReader } from './raw';
import { TurnQueue } from './turn-queue';
import type { Reader } from './types';
import { openReader, openWriter, type Wire } from './wire';
import { writerAdapter } from './writer-adapter';

/** How many writes may wait behind the running one before the next is told `busy`. */
export const waitingWrites = 512;

/** A Prisma client and the connection beneath it, opened at the first use and never at import. */
export class Door {
  readonly client: PrismaClient;
  private readonly taken: Client;
  /** The client for reading, whose plain queries go straight to the connection. */
  readonly reading: Reader;
  private opening: Promise<Wire> | undefined;
  private wrapped: { of: Wire; adapter: SqlDriverAdapter } | undefined;

  constructor(
    private readonly open: () => Promise<Wire>,
    private readonly wrap: (wire: Wire) => SqlDriverAdapter,
  ) {
    this.taken = takeClient(() => this.adapter());
    this.client = this.taken.prisma;
    const $queryRaw: RawReader['$queryRaw'] = async (query, ...values) =>
      (await this.wire()).raw.$queryRaw(query, ...values);
    this.reading = Object.create(this.client, { $queryRaw: { value: $queryRaw } }) as Reader;
  }

  wire(): Promise<Wire> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  /** One for each connection: the writer's knows whose turn it is. */
  private async adapter(): Promise<SqlDriverAdapter> {
    const wire = await this.wire();
    if (this.wrapped?.of !== wire) this.wrapped = { of: wire, adapter: this.wrap(wire) };
    return this.wrapped.adapter;
  }

  async close(): Promise<void> {
    const opened = this.opening;
    this.opening = undefined;
    this.wrapped = undefined;
    giveBack(this.taken);
    const sqlite = (await opened)?.sqlite;
    if (sqlite?.open) sqlite.close();
  }
}

/** Everything that the process holds of one database. */
export class Doors {
  readonly queue = new TurnQueue(waitingWrites);
  readonly reader: Door;
  readonly writer: Door;
  private lock: FolderLock | undefined;

  constructor(readonly file: string) {
    this.reader = new Door(
      () => openReader(file),
      ({ adapter }) => adapter,
    );
    this.writer = new Door(() => this.openLocked(), writerAdapter);
  }

  /** The folder is taken before the first writing connection exists. @throws FolderInUseError */
  private openLocked(): Promise<Wire> {
    const folder = path.dirname(this.file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.lock ??= lockFolder(folder);
    return openWriter(this.file);
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.writer.close();
    this.lock?.release();
    this.lock = undefined;
  }
}

// However many copies of this module there are, there is one queue and one writer in the process.
const shared = processWide<{ doors?: Doors | undefined }>('doors', () => ({}));

/** The process's doors; the file is the environment's unless a test or a script names one first. */
export function openDoors(file?: string): Doors {
  const open = shared.doors;
  if (open && file !== undefined && file !== open.file) {
    throw new Error(`The doors to ${open.file} are open: close them before opening ${file}.`);
  }
  return (shared.doors ??= new Doors(file ?? databaseFile()));
}

/** Closes both doors and gives the folder back. */
export async function closeDoors(): Promise<void> {
  const doors = shared.doors;
  shared.doors = undefined;
  await doors?.close();
}
