import type { Random } from '@/domain/testing/seeded';
import { type Tx, write } from '@/server/db';
import { readEditedMenu } from '@/server/menu/edit/read-edited-menu';
import { saveItem } from '@/server/menu/edit/save-item';
import { forgetAvailability } from '@/server/menu/read-availability';
import { forgetShops } from '@/server/menu/load-shops';
import { markSoldOut } from '@/server/menu/mark-sold-out';
import { pauseShop } from '@/server/menu/pause-shop';
import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import type { StaffActor } from '@/domain/staff/actor';

const owner: StaffActor = { kind: 'staff', id: 'stf_owner', name: 'owner', locale: 'zh', roles: { corner: 'owner', kitchen: 'owner' } };

const goods = ['apple', 'tangerine', 'noodles', 'egg', 'rice'] as const;
const shops = ['corner', 'kitchen'] as const;

/** As every edit of a menu does: what was changed is another revision, in the same transaction. */
async function edited(slug: string, change: (tx: Tx) => Promise<unknown>): Promise<void> {
  await write(async (tx) => {
    await change(tx);
    await tx.shop.updateMany({ where: { slug }, data: { revision: { increment: 1 } } });
  });
  forgetShops();
  forgetAvailability();
}

const shopOf = (item: string): string => (item === 'rice' ? 'kitchen' : 'corner');

/** As the owner does it, in the editor. */
async function savePrice(shop: string, id: string, price: number): Promise<unknown> {
  const menu = await readEditedMenu(owner, shop);
  const item = menu.ok ? menu.value.categories.flatMap(({ items }) => items).find((each) => each.id === id) : undefined;
  return item && saveItem(owner, { shop, item, draft: { ...item, price } });
}

/** What keepers do all day, by chance: prices, options, fees, stock, hours, sold-out marks and pauses. */
export const edits: Readonly<Record<string, (random: Random) => Promise<unknown>>> = {
  price: async (random) => {
    const [id, price] = [random.pick(goods), 200 + random.below(12) * 50];
    return savePrice(shopOf(id), id, price);
  },
  option: (random) => {
    const priceDelta = random.below(5) * 100;
    return edited('corner', (tx) => tx.option.update({ where: { id: 'sausage' }, data: { priceDelta } }));
  },
  fee: (random) => {
    const [slug, deliveryFee, smallOrderFee] = [random.pick(shops), random.below(4) * 100, random.pick([null, 100, 200])];
    return edited(slug, (tx) => tx.shop.updateMany({ where: { slug }, data: { deliveryFee, smallOrderFee } }));
  },
  minimum: (random) => {
    const minimumOrder = random.below(4) * 600;
    return edited('corner', (tx) => tx.shop.updateMany({ where: { slug: 'corner' }, data: { minimumOrder } }));
  },
  stock: (random) => {
    const [id, stock] = [random.pick(goods), random.pick([0, 2, 1_000_000, 1_000_000, 1_000_000])];
    return edited(shopOf(id), (tx) => tx.item.update({ where: { id }, data: { stock } }));
  },
  hours: (random) => {
    const [opens, closes] = [random.below(3) * 360, random.pick([840, 1440, 1440])];
    return edited('kitchen', (tx) => tx.shopHours.updateMany({ where: { shopId: 'shp_kitchen' }, data: { opens, closes } }));
  },
  soldOut: (random) => markSoldOut(owner, { item: random.pick(goods), soldOut: random.chance(0.3) }),
  pause: (random) =>
    pauseShop(owner, { shop: random.pick(shops), until: random.chance(0.25) ? addMinutes(now(), 30).toISOString() : null }),
};
