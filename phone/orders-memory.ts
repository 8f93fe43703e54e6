import { isOrderToken } from '@/domain/ids';
import { keepStored, readStored, removeStored, writeStored } from './storage';

const key = 'upstairs:orders';

/** As many orders as one would scroll back through. */
const limit = 100;

/** An order that this phone placed; `shop` is the slug, `placedAt` an ISO instant. */
export type RememberedOrder = { token: string; shop: string; number: number; floor: string; placedAt: string };

function isRemembered(value: unknown): value is RememberedOrder {
  if (typeof value !== 'object' || value === null) return false;
  const { token, shop, number, floor, placedAt } = value as Record<string, unknown>;
  return (
    typeof token === 'string' &&
    isOrderToken(token) &&
    typeof shop === 'string' &&
    typeof floor === 'string' &&
    Number.isSafeInteger(number) &&
    typeof placedAt === 'string' &&
    !Number.isNaN(Date.parse(placedAt))
  );
}

/** The orders of this phone, newest first; whatever else stands there is left out. */
export function readOrders(): RememberedOrder[] {
  const stored = readStored(key);
  if (!Array.isArray(stored)) return [];
  return stored.filter(isRemembered).sort((a, b) => Date.parse(b.placedAt) - Date.parse(a.placedAt));
}

/** Remembers an order; the same token again changes nothing but its facts. @returns whether the phone keeps it. */
export function rememberOrder(order: RememberedOrder): boolean {
  const others = readOrders().filter(({ token }) => token !== order.token);
  const orders = [order, ...others].slice(0, limit);
  if (keepStored(key, orders)) return true;
  writeStored(key, orders);
  return false;
}

export function forgetOrders(tokens: readonly string[]): void {
  const left = readOrders().filter(({ token }) => !tokens.includes(token));
  if (left.length === 0) removeStored(key);
  else writeStored(key, left);
}
