import { itemsOf, type Locale, type Shop } from '@/domain/menu/shop';
import type { ShareKind, SharedThing, ShareTarget } from '@/domain/links/shared-link';
import { groupMessages, needsText } from '@/i18n/groups';
import { formatFen } from '@/i18n/money';
import { readGroup } from '@/server/group-buys/read-groups';
import { loadShops } from '@/server/menu/load-shops';

const shopThing = ({ slug, name, tagline, picture }: Shop): SharedThing => ({ kind: 'shop', targetId: slug, shop: slug, name, about: tagline, picture });

function itemThing(shops: readonly Shop[], id: string): SharedThing | null {
  for (const shop of shops) {
    const item = itemsOf(shop).find((each) => each.id === id);
    if (item) return { kind: 'item', targetId: id, shop: shop.slug, name: item.name, about: item.description, picture: item.picture };
  }
  return null;
}

function findShop(shops: readonly Shop[], slug: string): SharedThing | null {
  const shop = shops.find((each) => each.slug === slug);
  return shop ? shopThing(shop) : null;
}

/** A group is told of with what it costs and takes, also after it has closed: its page says what became of it. */
async function groupThing(id: string): Promise<SharedThing | null> {
  const found = await readGroup({ group: id });
  if (!found.ok) return null;
  const { shop, name, picture, price, counts, threshold } = found.value;
  const about = (locale: Locale) => `${formatFen(price)} · ${needsText({ counts, threshold }, groupMessages[locale])}`;
  return { kind: 'group', targetId: id, shop, name, about: { zh: about('zh'), en: about('en') }, picture };
}

/** How each kind of thing is found as it is now; a kind more is a line more. */
const finders: Record<ShareKind, (targetId: string) => Promise<SharedThing | null>> = {
  shop: async (slug) => findShop(await loadShops(), slug),
  item: async (id) => itemThing(await loadShops(), id),
  group: groupThing,
};

/** What can be told of, as it is now; null: there is no such thing. */
export const findShared = ({ kind, targetId }: ShareTarget): Promise<SharedThing | null> => finders[kind](targetId);

/** Where a link leads whose thing has left the menu since: the shop; null where that is gone, too. */
export const findSharedShop = async (slug: string): Promise<SharedThing | null> => findShop(await loadShops(), slug);
