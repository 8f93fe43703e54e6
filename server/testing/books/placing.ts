import { fen } from '@/domain/money';
import type { OrderLineInput, PlaceOrderInput, PlacedOrder } from '@/domain/orders/place-order-input';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
import { staffTerms } from '@/domain/orders/staff-terms';
import { priceOrder } from '@/domain/pricing/price-order';
import type { Result } from '@/domain/result';
import type { Random } from '@/domain/testing/seeded';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { placeOrder } from '@/server/orders/place-order';
import { placeStaffOrder } from '@/server/orders/place-staff-order';
import type { Doing } from './doing';
import type { LoggedLine, PlacedEntry } from './log';
import { keeper, shops, type World } from './world';

export type Goods = { item: string; price: number; options: readonly string[]; isWeighed: boolean };

/** What the boards of the small tower offer, with what it costs as it is chosen. */
export const goods: Record<string, readonly Goods[]> = {
  corner: [
    { item: 'apple', price: 300, options: [], isWeighed: false },
    { item: 'egg', price: 500, options: [], isWeighed: false },
    { item: 'noodles', price: 450, options: ['hot'], isWeighed: false },
    { item: 'noodles', price: 700, options: ['dry', 'sausage'], isWeighed: false },
    { item: 'tangerine', price: 680, options: [], isWeighed: true },
  ],
  kitchen: [{ item: 'rice', price: 2_200, options: [], isWeighed: false }],
};

type Basket = { lines: readonly OrderLineInput[]; logged: readonly LoggedLine[] };

/** One to four things, each once. */
function basket(random: Random, shop: string): Basket {
  const of = [...goods[shop]!];
  const count = 1 + random.below(Math.min(4, of.length));
  const chosen = Array.from({ length: count }, () => of.splice(random.below(of.length), 1)[0]!);
  const lines = chosen.map(({ item, price, options, isWeighed }): OrderLineInput => ({
    item,
    options,
    quantity: isWeighed ? 1 : 1 + random.below(5),
    grams: isWeighed ? 100 * (1 + random.below(20)) : null,
    shownUnitPrice: fen(price),
  }));
  return { lines, logged: lines.map(({ item: good, shownUnitPrice: price, quantity, grams }) => ({ good, price, quantity, grams })) };
}

const priced = ({ lines }: Basket) => lines.map((line) => ({ ...line, unitPrice: line.shownUnitPrice }));

/** What an order has to say besides what is in it. */
type How = Pick<PlacedEntry, 'channel' | 'isBrought' | 'isWaived' | 'isFree' | 'method' | 'collected' | 'voucher'>;

async function remember(world: World, shop: string, of: Basket, how: How, result: Result<PlacedOrder>): Promise<void> {
  if (!result.ok) return expectClosed(result.error.code);
  await enter(world, shop, { token: result.value.token }, of.logged, how);
}

/** An order that is there by now becomes part of the game. */
export async function enter(world: World, shop: string, where: { token: string } | { id: string }, logged: readonly LoggedLine[], how: How): Promise<void> {
  const { id, token, promisedAt, lines: rows } = await read().order.findUniqueOrThrow({ where, include: { lines: { orderBy: { position: 'asc' } } } });
  const { channel, isBrought } = how;
  world.note({ did: 'placed', shop, order: id, promisedAt: promisedAt.toISOString(), lines: logged, ...how });
  const byStaff = how.isFree || channel !== 'placard';
  if (byStaff) world.note({ did: 'accepted', shop, order: id });
  const lines = logged.map((line, position) => ({ ...line, id: rows[position]!.id, isOut: false, isInstead: false }));
  world.orders.push({
    id, token, shop, channel, isBrought, lines, status: byStaff ? 'preparing' : 'placed', undo: null, before: null, refunds: [], day: world.day, touched: world.at,
  });
}

/** A kitchen that is closed, or closes before it could bring it, takes no orders, nor does who asks for a minimum; nothing else is in the way here. */
export function expectClosed(code: string): void {
  if (code !== 'shop_closed' && code !== 'slot_full' && code !== 'below_minimum') throw new Error(`an order was refused: ${code}`);
}

async function phoneOrder(world: World): Promise<void> {
  const { random } = world;
  const shop = random.pick(shops);
  const of = basket(random, shop);
  const payment = random.pick(['cash', 'code'] as const);
  const fulfilment = random.chance(0.8) ? 'delivery' : 'pickup';
  const { deliveryFee, smallOrderFee, total } = priceOrder((await loadShop(shop))!, priced(of), fulfilment);
  const body: PlaceOrderInput = {
    key: world.nextKey(), replaces: null, shop, placard: { floor: '27', code: 'k7qm2x' }, fulfilment, floor: '27', room: null, name: '林',
    note: null, timing: { kind: 'asap' }, payment, locale: 'zh', lines: of.lines, shown: { deliveryFee, smallOrderFee, total },
  };
  const how = { channel: 'placard', isBrought: fulfilment === 'delivery', isWaived: false, isFree: false, method: payment, collected: null, voucher: 0 };
  await remember(world, shop, of, how, await placeOrder(body));
}

type StaffHow = Pick<StaffOrderInput, 'channel' | 'payment' | 'waivesMinimum' | 'outside' | 'voucher'>;

async function staffOrder(world: World, shop: string, how: StaffHow): Promise<void> {
  const of = basket(world.random, shop);
  const fulfilment = world.random.chance(0.5) ? 'delivery' : 'pickup';
  const terms = staffTerms((await loadShop(shop))!, how);
  const { deliveryFee, smallOrderFee, total } = priceOrder(terms, priced(of), fulfilment);
  const input: StaffOrderInput = {
    ...how, key: world.nextKey(), shop, fulfilment, floor: fulfilment === 'delivery' ? '27' : null, room: null, name: null, note: null,
    lines: of.lines, shown: { deliveryFee, smallOrderFee, total }, squeezesIn: true,
  };
  const { channel, payment: method, waivesMinimum: isWaived, outside, voucher } = how;
  const said = { channel, isBrought: fulfilment === 'delivery', isWaived, isFree: false, method, collected: outside?.collected ?? null, voucher: voucher?.value ?? 0 };
  await remember(world, shop, of, said, await placeStaffOrder(keeper, input));
}

const counterOrder = (world: World): Promise<void> =>
  staffOrder(world, world.random.pick(shops), {
    channel: world.random.pick(['counter', 'phone'] as const),
    payment: world.random.pick(['cash', 'code'] as const),
    waivesMinimum: world.random.chance(0.3),
    outside: null,
    voucher: world.random.chance(0.3)
      ? { source: 'meituan', code: world.nextKey().replace(/\D/g, ''), value: fen(100 * (1 + world.random.below(60))), goods: '' }
      : null,
  });

const platformOrder = (world: World): Promise<void> =>
  staffOrder(world, world.random.pick(shops), {
    channel: world.random.pick(['meituan', 'eleme', 'other'] as const),
    payment: 'cash',
    waivesMinimum: false,
    outside: { number: world.nextKey(), collected: world.random.chance(0.5) ? fen(500 + world.random.below(8_000)) : null },
    voucher: null,
  });

export const placing: readonly Doing[] = [
  { name: 'a phone orders', weight: 12, act: phoneOrder },
  { name: 'somebody orders at the counter', weight: 5, act: counterOrder },
  { name: 'a platform orders', weight: 4, act: platformOrder },
];
