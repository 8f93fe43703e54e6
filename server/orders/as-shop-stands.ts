import { fail, type Result } from '@/domain/result';
import { forgetShops } from '@/server/menu/load-shops';

/** The shop's menu, prices or terms are no longer those by which the order was judged. */
export class ShopMovedError extends Error {}

/**
 * Judges and places an order by the shop as it stands: where the menu or its terms changed between reading and placing,
 * once more by what holds now. Errors: busy, when it changed again.
 */
export async function asShopStands<T>(attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ShopMovedError)) throw error;
  }
  forgetShops();
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ShopMovedError) return fail({ code: 'busy' });
    throw error;
  }
}
