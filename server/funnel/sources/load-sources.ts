import { type Source, sourceKey } from '@/domain/funnel/source';
import { couponCosts } from '../coupon-costs';
import { loadFlyers } from './load-flyers';
import { loadLinks } from './load-links';
import { loadPlacards } from './load-placards';

/** A loader a kind; a kind that comes later is one file and one line here. */
const loaders: readonly (() => Promise<Source[]>)[] = [loadPlacards, loadFlyers, loadLinks];

/** Whose it is to see: what is the building's, and the shop's own; null: all of it. */
export type Asker = { shop: string | null; shopId: string | null };

/** All that brings phones to the shops, also what no longer does, with what coupons took off its orders. */
export async function loadSources({ shop, shopId }: Asker): Promise<Source[]> {
  const [coupons, ...found] = await Promise.all([couponCosts(shopId), ...loaders.map((load) => load())]);
  const seen = found.flat().filter((source) => shop === null || source.shop === null || source.shop === shop);
  return seen.map((source) => ({ ...source, coupons: coupons.get(sourceKey(source)) ?? null }));
}
