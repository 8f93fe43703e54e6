import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';

type RoomRow = { floorId: string; label: string };

/** Rows of one statement: SQLite takes 32,766 values, and the same text is prepared once. */
const together = 500;

/**
 * Writes many rooms. By hand, for the largest building has 40,000: one by one through the client they would hold up everybody who writes for
 * longer than a transaction may last.
 */
export async function insertRooms(tx: Tx, rooms: readonly RoomRow[]): Promise<void> {
  for (let from = 0; from < rooms.length; from += together) {
    const rows = rooms.slice(from, from + together).map(({ floorId, label }) => Prisma.sql`(${randomId('rom')}, ${floorId}, ${label})`);
    await tx.$executeRaw`INSERT INTO "Room" ("id", "floorId", "label") VALUES ${Prisma.join(rows)}`;
  }
}
