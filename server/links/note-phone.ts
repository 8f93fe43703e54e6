import type { Tx } from '@/server/db';
import { hashSecret } from './hash-secret';

/** A phone's name on one floor: by it its orders there are one phone's, and no table tells that it is the same one elsewhere. */
export const phoneOnFloor = (floor: string, device: string): string => hashSecret(`${floor}:${device}`);

type Noted = { device: string | null; shareId: string | null; floor: string };

/** Notes with an order which phone of its floor placed it, and the neighbour's link that it came by. */
export async function notePhone(tx: Tx, orderId: string, { device, shareId, floor }: Noted): Promise<void> {
  if (device !== null) {
    await tx.$executeRaw`INSERT INTO "OrderPhone" ("orderId", "phoneHash") VALUES (${orderId}, ${phoneOnFloor(floor, device)})`;
  }
  if (shareId !== null) await tx.$executeRaw`INSERT INTO "ShareOrder" ("orderId", "linkId") VALUES (${orderId}, ${shareId})`;
}
