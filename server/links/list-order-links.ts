import { linkState, type OrderLinkView } from '@/domain/links/order-link';
import { fail, ok, type Result } from '@/domain/result';
import { canTend, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';

/**
 * The links of the shops where this person stands behind the counter, and those for all shops if they own them all; the
 * newest first. Errors: forbidden to whoever tends no shop.
 */
export async function listOrderLinks(actor: StaffActor): Promise<Result<readonly OrderLinkView[]>> {
  const tended = shopsOf(actor).filter((shop) => canTend(actor, shop));
  if (tended.length === 0) return fail({ code: 'forbidden' });
  const ofAll = (await managesBuilding(actor)) ? [{ shopId: null }] : [];
  const rows = await read().orderLink.findMany({
    where: { floor: { removedAt: null }, OR: [{ shop: { slug: { in: tended } } }, ...ofAll] },
    include: { floor: true, shop: true, _count: { select: { phones: true } } },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  const at = now().getTime();
  return ok(
    rows.map((row) => ({
      id: row.id,
      floor: row.floor.label,
      shop: row.shop?.slug ?? null,
      madeBy: row.madeByName,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      state: linkState(row, at),
      phones: row._count.phones,
    })),
  );
}
