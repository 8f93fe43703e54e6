import { Prisma } from '@/prisma/generated/client';
import { read, type Tx } from '@/server/db';
import { randomToken } from '@/server/random';
import { hashSecret } from './hash-secret';
import { phoneOnFloor } from './note-phone';

/**
 * Forgets which phone it was: that links have admitted, that has used coupons and that left trails, which keeps its place under a name that
 * nobody has, for a place that came free would let a sixth phone in, and what was counted stays counted; that made and opened a neighbour's link; that
 * ordered to which floors and rode along; and that wished for goods. To be called before the transaction, for it hashes.
 */
export async function phoneForgetter(device: string): Promise<(tx: Tx) => Promise<void>> {
  const [known, nobody] = [hashSecret(device), hashSecret(randomToken())];
  const floors = await read().floor.findMany({ select: { label: true } });
  const onFloors = floors.map(({ label }) => phoneOnFloor(label, device));
  return async (tx) => {
    await tx.$executeRaw`UPDATE "OrderLinkPhone" SET "deviceHash" = ${nobody} WHERE "deviceHash" = ${known}`;
    await tx.$executeRaw`UPDATE "CouponRedemption" SET "phoneHash" = ${nobody} WHERE "phoneHash" = ${known}`;
    await tx.$executeRaw`UPDATE "Rider" SET "phoneHash" = NULL WHERE "phoneHash" = ${known}`;
    await tx.$executeRaw`UPDATE "ShareLinkPhone" SET "deviceHash" = ${nobody} WHERE "deviceHash" = ${known}`;
    await tx.$executeRaw`UPDATE "ShareLink" SET "makerHash" = NULL WHERE "makerHash" = ${known}`;
    await tx.$executeRaw`UPDATE "ShareOpening" SET "deviceId" = NULL WHERE "deviceId" = ${device}`;
    await tx.$executeRaw`UPDATE "WishVoice" SET "deviceHash" = NULL WHERE "deviceHash" = ${known}`;
    if (onFloors.length > 0) await tx.$executeRaw`DELETE FROM "OrderPhone" WHERE "phoneHash" IN (${Prisma.join(onFloors)})`;
    await tx.$executeRaw`UPDATE "Trail" SET "phone" = ${nobody} WHERE "phone" = ${known}`;
  };
}
