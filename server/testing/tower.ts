import { createHash } from 'node:crypto';
import { afterEach, beforeEach } from 'vitest';
import type { CartLine } from '@/domain/cart/cart';
import { itemsOf } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { unitPrice } from '@/domain/pricing/price-order';
import { pricePromoted } from '@/domain/promotions/price-promoted';
import type { Role, StaffActor } from '@/domain/staff/actor';
import { now, resetClock, setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { placeOrder } from '@/server/orders/place-order';
import { findCoupon } from '@/server/promotions/find-coupon';
import { useDatabase, type TestDatabase } from './database';
import { towerRows } from './tower-rows';

/** Monday noon in Shanghai: the corner shop and the kitchen are open. */
export const mondayNoon = new Date('2026-03-02T04:00:00.000Z');

/**
 * A small tower for each test: `corner` on 20F, always open, with counted and weighed goods and options; `kitchen` on
 * 36F, Monday to Friday 10:30 to 14:00. The clock stands at Monday noon until `sleepUntil` moves it.
 */
export function useTower(): TestDatabase {
  const database = useDatabase();
  beforeEach(async () => {
    setClock(() => mondayNoon);
    await write(async (tx) => {
      for (const insert of towerRows) await insert(tx);
    });
  });
  afterEach(resetClock);
  return database;
}

/** Moves the clock to so many seconds after Monday noon. */
export const sleepUntil = (seconds: number): void =>
  setClock(() => new Date(mondayNoon.getTime() + seconds * 1000));

const actor = (name: string, roles: Record<string, Role>): StaffActor => ({
  kind: 'staff',
  id: `stf_${name}`,
  name,
  locale: 'zh',
  roles,
});

export const owner = actor('owner', { corner: 'owner', kitchen: 'owner' });
export const clerk = actor('clerk', { corner: 'clerk' });
export const runner = actor('runner', { corner: 'runner' });
/** Staff of another shop. */
export const cook = actor('cook', { kitchen: 'clerk' });

export const apple: CartLine = { item: 'apple', options: [], quantity: 2, grams: null };
/** Two pieces are left. */
export const lastEggs: CartLine = { item: 'egg', options: [], quantity: 2, grams: null };
export const tangerine: CartLine = { item: 'tangerine', options: [], quantity: 1, grams: 500 };
export const noodles: CartLine = { item: 'noodles', options: ['hot', 'sausage'], quantity: 1, grams: null };
export const rice: CartLine = { item: 'rice', options: [], quantity: 1, grams: null };

let keys = 0;

/** A placement key that no other of this process has. */
export const newKey = (): string => `key-of-a-test-${String(++keys).padStart(8, '0')}`;

type Wish = Omit<Partial<PlaceOrderInput>, 'lines'> & { lines?: readonly CartLine[] };

/** The phone that the orders of a test come from. */
export const phone = 'phone-of-a-test-0000000';

/** A body as the phone makes it, with the prices that the menu shows now, and what a coupon gives that phone. */
export async function bodyFor({ lines = [apple, tangerine], ...wish }: Wish = {}): Promise<PlaceOrderInput> {
  const shop = (await loadShop(wish.shop ?? 'corner'))!;
  const items = itemsOf(shop);
  const priced = lines.map((line) => {
    const item = items.find(({ id }) => id === line.item);
    return { ...line, shownUnitPrice: item ? unitPrice(item, line.options) : fen(100) };
  });
  const amounts = priced.map((line) => ({ ...line, unitPrice: line.shownUnitPrice }));
  const coupon = wish.coupon === undefined ? null : await findCoupon(shop, { code: wish.coupon, device: phone, at: now() });
  const { deliveryFee, smallOrderFee, total, discounts } = pricePromoted(shop, amounts, wish.fulfilment ?? 'delivery', coupon);
  return {
    key: newKey(),
    replaces: null,
    shop: shop.slug,
    placard: { floor: '27', code: 'k7qm2x' },
    fulfilment: 'delivery',
    floor: '27',
    room: '2708',
    name: '林',
    note: null,
    timing: { kind: 'asap' },
    payment: 'cash',
    locale: 'zh',
    shown: { deliveryFee, smallOrderFee, total, discounts: discounts.map(({ promotion, amount }) => ({ promotion, amount })) },
    ...wish,
    lines: priced,
  };
}

export type Placed = PlacedOrder & { id: string };

/** An order that is on the board. @throws Error when it was refused */
export async function placed(wish: Wish = {}): Promise<Placed> {
  const result = await placeOrder(await bodyFor(wish), undefined, phone);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const row = await read().order.findUniqueOrThrow({ where: { token: result.value.token } });
  return { ...result.value, id: row.id };
}

/** Pieces or grams left of an item. */
export const stockOf = async (id: string): Promise<number | null> =>
  (await read().item.findUniqueOrThrow({ where: { id } })).stock;

/** Seats taken of a shop in all. */
export const seatsTaken = async (slug = 'corner'): Promise<number> =>
  (await read().slot.findMany({ where: { shop: { slug } } })).reduce((sum, { taken }) => sum + taken, 0);

/** Every row of every table, as one text. */
export async function everyRow(): Promise<string> {
  const tables = await read().$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`;
  const found: string[] = [];
  for (const { name } of tables) {
    const model = `${name[0]!.toLowerCase()}${name.slice(1)}` as 'order';
    if (model in read()) found.push(JSON.stringify([name, await read()[model].findMany()]));
  }
  return found.join('\n');
}

/** One figure for all of that: the same as long as nothing was changed. */
export const checksum = async (): Promise<string> => createHash('sha256').update(await everyRow()).digest('hex');
