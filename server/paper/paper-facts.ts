import { inLocale, shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { env, isLocalName } from '@/server/env';
import { loadShops } from '@/server/menu/load-shops';

/** What every paper says, in Chinese, since it hangs on a wall in China. */
export type PaperOf = {
  /** `PUBLIC_URL`: what a code begins with. */
  origin: string;
  /** The origin means this machine only: the paper is a sample. */
  local: boolean;
  building: string;
  /** From accepting to the door, in minutes: what the first shop promises. */
  minutes: number;
  /** Each by floor and name. */
  shops: readonly { slug: string; label: string; tagline: string; phone: string; minutes: number }[];
};

/** What stands on papers whichever floor they are for; null while no shop has opened. */
export async function paperFacts(): Promise<PaperOf | null> {
  const [building, shops] = await Promise.all([loadBuilding(), loadShops()]);
  const [first] = shops;
  if (!first) return null;
  const origin = env().PUBLIC_URL;
  return {
    origin,
    local: isLocalName(new URL(origin).hostname),
    building: inLocale(building.name, 'zh'),
    minutes: first.leadMinutes,
    shops: shops.map((shop) => ({
      slug: shop.slug, label: shopLabel(shop, 'zh'), tagline: inLocale(shop.tagline, 'zh'), phone: shop.contactPhone, minutes: shop.leadMinutes,
    })),
  };
}
