import type { Shop } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { manages, tends } from '@/server/staff/shop-rights';
import { loadShop } from './load-shops';

const shopWith = (right: typeof manages) => async (actor: StaffActor, slug: string): Promise<Result<Shop>> => {
  const may = right(actor, slug);
  if (!may.ok) return may;
  const shop = await loadShop(slug);
  return shop ? ok(shop) : fail({ code: 'not_found' });
};

/** A shop that this person owns. @returns `not_found` for one out of sight, `forbidden` to its clerks and runners. */
export const ownShop = shopWith(manages);

/** A shop behind whose counter this person stands. @returns `not_found` for one out of sight, `forbidden` to its runners. */
export const tendedShop = shopWith(tends);
