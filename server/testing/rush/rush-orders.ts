import { itemsOf, type Shop } from '@/domain/menu/shop';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { priceOrder, unitPrice } from '@/domain/pricing/price-order';
import { seeded } from '@/domain/testing/seeded';
import { read, write } from '@/server/db';
import { forgetShops, loadShop } from '@/server/menu/load-shops';

export type RushOptions = {
  seed: number;
  orders: number;
  /** In how many minutes they are placed. */
  minutes: number;
};

/** One order to come: when it is placed, in epoch milliseconds, and its body. */
export type ComingOrder = { at: number; body: PlaceOrderInput };

/** The demo's shop on 20F, with goods and seats for everybody: what is measured is the way, not the shelf. */
export async function openForRush(slug = 'xiaopu'): Promise<Shop> {
  await write(async (tx) => {
    await tx.item.updateMany({ data: { stock: 1_000_000 } });
    await tx.shop.updateMany({ data: { slotCapacity: 1_000_000 } });
  });
  forgetShops();
  const shop = await loadShop(slug);
  if (!shop) throw new Error(`the demo has no shop ${slug}`);
  return shop;
}

/** The orders of one lunch: any moment of the rush, any floor that has a placard, one to three things of the shelf. */
export async function rushOrders(shop: Shop, { seed, orders, minutes }: RushOptions, noon: Date): Promise<ComingOrder[]> {
  const random = seeded(seed);
  const placards = await read().placard.findMany({ where: { status: 'live' }, include: { floor: true }, orderBy: { floor: { position: 'asc' } } });
  const goods = itemsOf(shop).filter(({ unit, optionGroups, price }) => unit === 'each' && optionGroups.length === 0 && price >= 500);
  const times = Array.from({ length: orders }, () => noon.getTime() + random.below(minutes * 60_000)).sort((a, b) => a - b);
  return times.map((at, index) => {
    const { floor, code } = random.pick(placards);
    const item = random.pick(goods);
    const line = { item: item.id, options: [], quantity: 3 + random.below(3), grams: null, shownUnitPrice: unitPrice(item, []) };
    const { deliveryFee, smallOrderFee, total } = priceOrder(shop, [{ ...line, unitPrice: line.shownUnitPrice }], 'delivery');
    const body: PlaceOrderInput = {
      key: `lunch-rush-${seed}-${String(index).padStart(6, '0')}`,
      replaces: null,
      shop: shop.slug,
      placard: { floor: floor.label, code },
      fulfilment: 'delivery',
      floor: floor.label,
      room: null,
      name: '林',
      note: null,
      timing: { kind: 'asap' },
      payment: 'cash',
      locale: 'zh',
      lines: [line],
      shown: { deliveryFee, smallOrderFee, total },
    };
    return { at, body };
  });
}
