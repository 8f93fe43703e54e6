import type { Shop } from '@/domain/menu/shop';
import type { MissingStep } from '@/domain/staff/opening-steps';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { loadShops } from '@/server/menu/load-shops';
import { managesBuilding } from './manages-building';

const neededOf = ({ slug, hours, categories }: Shop): MissingStep[] => [
  ...(hours.length === 0 ? [{ step: 'hours' as const, shop: slug }] : []),
  ...(categories.every(({ items }) => items.length === 0) ? [{ step: 'goods' as const, shop: slug }] : []),
];

/** What shops that are not open yet may want besides: a printer, and somebody who is not their owner. */
async function usefulOf(slugs: readonly string[]): Promise<MissingStep[]> {
  const rows = await read().shop.findMany({
    where: { slug: { in: [...slugs] } },
    orderBy: { position: 'asc' },
    select: { slug: true, _count: { select: { printers: true, memberships: { where: { role: { not: 'owner' } } } } } },
  });
  return rows.flatMap(({ slug, _count }): MissingStep[] => [
    ...(_count.printers === 0 ? [{ step: 'printers' as const, shop: slug }] : []),
    ...(_count.memberships === 0 ? [{ step: 'staff' as const, shop: slug }] : []),
  ]);
}

/**
 * What this person can still do so that customers can order: hours and goods of an owned shop, a placard on some wall; and, beside
 * what a shop still needs, what it may want. Nothing once everybody can order.
 */
export async function readMissingSteps(actor: StaffActor): Promise<readonly MissingStep[]> {
  const owned = (await loadShops()).filter(({ slug }) => canManage(actor, slug));
  const waiting = owned.filter((shop) => neededOf(shop).length > 0);
  const useful = waiting.length > 0 ? await usefulOf(waiting.map(({ slug }) => slug)) : [];
  const hangs = (await managesBuilding(actor)) ? await read().placard.count({ where: { status: 'live' } }) : 1;
  return [...waiting.flatMap(neededOf), ...(hangs > 0 ? [] : [{ step: 'placards' as const, shop: null }]), ...useful];
}
