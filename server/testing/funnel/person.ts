import type { CartLine } from '@/domain/cart/cart';
import { noteStaffPhone } from '@/server/funnel/note-staff-phone';
import { noteSteps } from '@/server/funnel/note-steps';
import { findVouch } from '@/server/links/find-vouch';
import { cancelOrder } from '@/server/orders/cancel-order';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { reportScan } from '@/server/placards/report-scan';
import { apple, bodyFor, rice, tangerine } from '../tower';
import type { Hit } from './door';
import { flyerCoupon, type Phone, type Sheet, type World } from './world';

/** What a telephone's browser says; one that every program knows how to borrow. */
export const browser = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'sec-fetch-mode': 'navigate' };

const textOf = ({ floor, code }: Sheet): string => `${floor}-${code}`;
export const hitOf = (sheet: Sheet, device: string, also: Partial<Hit> = {}): Hit => ({ text: textOf(sheet), device, method: 'GET', headers: browser, ...also });

/** A scan, in one of the ways in which people scan; without a network it is told later. */
export async function scan(world: World, phone: Phone, sheet: Sheet): Promise<void> {
  const { random, at, door, note } = world;
  const { device } = phone;
  phone.kept = sheet;
  const way = random.next();
  const minutesAgo = way < 0.1 && /^(placard|flyer)/.test(sheet.source) ? random.below(600) : 0;
  note({ did: 'scan', at: at.getTime() - minutesAgo * 60_000, phone: device, source: sheet.source });
  if (minutesAgo > 0) await reportScan({ floor: sheet.floor, code: sheet.code, minutesAgo }, device);
  // Two tabs at once, a reload, a look ahead before it, or simply a scan.
  else if (way < 0.2) await Promise.all([door(hitOf(sheet, device)), door(hitOf(sheet, device))]);
  else if (way < 0.35) for (let time = 0; time < 3; time++) await door(hitOf(sheet, device));
  else if (way < 0.4) for (const method of ['HEAD', 'GET'] as const) await door(hitOf(sheet, device, { method }));
  else await door(hitOf(sheet, device));
}

const shops = ['corner', 'kitchen'] as const;
const goods: Record<(typeof shops)[number], CartLine[]> = { corner: [apple, tangerine], kitchen: [rice] };

const isThere = ({ sheets }: World, { floor }: Sheet): boolean => sheets.some((sheet) => sheet.floor === floor);

async function tell(world: World, phone: Phone, looked: string[], carted: string[]): Promise<void> {
  const { kept, device } = phone;
  // What a lift swallows is not told, and not counted.
  if (!kept || world.random.chance(0.1)) return;
  const told = { placard: { floor: kept.floor, code: kept.code }, looked, carted };
  await Promise.all(Array.from({ length: world.random.chance(0.1) ? 2 : 1 }, () => noteSteps(told, device, findVouch)));
  const at = world.at.getTime();
  // The code of a floor that is gone leads nowhere, and what is told by it neither.
  if (!isThere(world, kept)) return world.note({ did: 'nothing', at, what: 'told by a code of a floor that is gone' });
  world.note({ did: 'told', at, phone: device, source: kept.source, looked, carted });
}

async function order(world: World, phone: Phone, shop: (typeof shops)[number]): Promise<void> {
  const { random, at, note } = world;
  const kept = phone.kept!;
  const { floor, code } = kept;
  // Who has the leaflet on the desk types its coupon, whatever was scanned.
  const paper = shop === 'corner' && world.flyers.length > 0 && random.chance(0.5) ? { coupon: flyerCoupon.code } : {};
  const body = await bodyFor({ ...paper, shop, lines: goods[shop], placard: { floor, code }, floor, room: null });
  const answer = await placeOrder(body, findVouch, phone.device);
  if (!answer.ok) return note({ did: 'nothing', at: at.getTime(), what: `order refused: ${answer.error.code}` });
  const { token } = answer.value;
  note({ did: 'order', at: at.getTime(), phone: phone.device, source: kept.source, shop, floor, order: token, coupon: 'coupon' in paper ? flyerCoupon.amount : 0 });
  // The answer is lost, and the same body comes again.
  if (random.chance(0.1)) await placeOrder(body, findVouch, phone.device);
  if (!random.chance(0.12)) return;
  await cancelOrder(token);
  note({ did: 'called off', at: at.getTime(), order: token });
}

/** Somebody takes the phone out: scans, or opens the icon; looks, fills a cart, orders; or asks to be forgotten. */
export async function useIt(world: World, phone: Phone): Promise<void> {
  const { random, at, note } = world;
  if (phone.kept === null || random.chance(0.4)) {
    const here = world.sheets.find(({ floor }) => floor === phone.floor);
    const elsewhere = random.chance(0.5) && world.old.length > 0 ? random.pick(world.old) : random.pick(world.sheets);
    const leaflet = world.flyers.find(({ floor }) => floor === phone.floor);
    if (here && leaflet && random.chance(0.2)) await scan(world, phone, leaflet);
    else await scan(world, phone, here && random.chance(0.85) ? here : elsewhere);
  }
  const shop = random.pick(shops);
  if (random.chance(0.8)) await tell(world, phone, [shop], []);
  if (random.chance(0.5)) await tell(world, phone, [], random.chance(0.2) ? [...shops] : [shop]);
  if (random.chance(0.4)) await order(world, phone, shop);
  if (random.chance(0.02)) {
    await eraseOrders({ tokens: [], device: phone.device });
    note({ did: 'forgotten', at: at.getTime(), phone: phone.device });
    phone.kept = null;
  }
}

/** Somebody signs in at the desk on it; before, it may have been anybody's. */
export async function signIn({ at, note }: World, phone: Phone): Promise<void> {
  await noteStaffPhone(phone.device);
  note({ did: 'works at the desk', at: at.getTime(), phone: phone.device });
}
