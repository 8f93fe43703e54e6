import { itemsOf, type Shop } from '@/domain/menu/shop';
import type { ShareKind, SharedThing, ShareTarget } from '@/domain/links/shared-link';
import { loadShops } from '@/server/menu/load-shops';

const shopThing = ({ slug, name, tagline, picture }: Shop): SharedThing => ({ shop: slug, inView: null, name, about: tagline, picture });

function itemThing(shops: readonly Shop[], id: string): SharedThing | null {
  for (const shop of shops) {
    const item = itemsOf(shop).find((each) => each.id === id);
    if (item) return { shop: shop.slug, inView: item.id, name: item.name, about: item.description, picture: item.picture };
  }
  return null;
}

function findShop(shops: readonly Shop[], slug: string): SharedThing | null {
  const shop = shops.find((each) => each.slug === slug);
  return shop ? shopThing(shop) : null;
}

/** How each kind of thing is found among the shops as they are now; a kind more is a line more. */
const finders: Record<ShareKind, (shops: readonly Shop[], targetId: string) => SharedThing | null> = {
  shop: findShop,
  item: itemThing,
};

/** What can be told of, as it is on the menus now; null: it is on none. */
export const findShared = async ({ kind, targetId }: ShareTarget): Promise<SharedThing | null> => finders[kind](await loadShops(), targetId);

/** Where a link leads whose thing has left the menu since: the shop; null where that is gone, too. */
export const findSharedShop = async (slug: string): Promise<SharedThing | null> => findShop(await loadShops(), slug);
