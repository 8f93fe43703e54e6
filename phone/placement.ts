import { type CartLine, withoutLines } from '@/domain/cart/cart';
import type { AppError } from '@/domain/errors';
import type { OrderView } from '@/domain/orders/order-view';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { type Attempt, dropAttempt, keepAttempt, persistence, readAttempt } from './attempt';
import { cartStore } from './cart-store';
import { fetchJson } from './fetch-json';
import { jittered } from './jitter';
import { readOrders, rememberOrder } from './orders-memory';
import { saveUsual } from './usual';

/** The two doors, one body (architecture.md). Each resolves to null when no answer came back. */
export type Doors = {
  action: (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null>;
  post: (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null>;
};

export type Surroundings = {
  now: () => Date;
  /** Resolves after some milliseconds, or at once when it makes sense to try sooner. */
  wait: (milliseconds: number) => Promise<void>;
  /** No answer yet; the next try follows by itself. */
  onWaiting: (attempt: Attempt) => void;
  /** The customer waits no longer: no further try. What is under way is heard out. */
  signal: AbortSignal;
};

export type Outcome =
  | { kind: 'placed'; placed: PlacedOrder }
  | { kind: 'refused'; error: AppError; attempt: Attempt }
  /** Tried for as long as it makes sense by itself, or as the customer waited; the key is kept for another tap. */
  | { kind: 'unanswered'; attempt: Attempt };

const firstWait = 1_000;
const longestWait = 20_000;

/** The wait before a try, in milliseconds: doubling, and spread, so that a lift full of phones does not ask in step. */
export function waitBefore(failures: number): number {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 10));
  return jittered(wait, wait / 3);
}

/** Milliseconds until this answer, or silence, is worth another try; null for a refusal that does not pass by itself. */
function passesIn(answer: Result<PlacedOrder> | null, failures: number): number | null {
  if (answer === null) return waitBefore(failures);
  if (answer.ok) return null;
  if (answer.error.code === 'rate_limited') return answer.error.retryAfterSeconds * 1000;
  return answer.error.code === 'busy' ? waitBefore(failures) : null;
}

/** No answer, or an answer that does not tell: the order may have been placed. */
const isLost = (answer: Result<PlacedOrder> | null): boolean => answer === null || (!answer.ok && answer.error.code === 'unexpected');

/** This key can place nothing any more: another attempt took its place, or was accepted before it. */
const isDead = ({ code }: AppError): boolean => code === 'key_reused' || code === 'key_replaced' || code === 'replaced_order_stands';

function keepRefused(attempt: Attempt, error: AppError): void {
  const { shop, key } = attempt.body;
  // A changed order may have taken its place while this answer was under way.
  if (readAttempt(shop)?.body.key !== key) return;
  if (isDead(error)) dropAttempt(shop);
  else keepAttempt(attempt);
}

/**
 * Places an order exactly once, whatever the network does: the attempt is kept before anything is sent; the action is
 * called once, and what it leaves unanswered goes to the other door with the same body and key, again and again. It
 * is never called placed before the server has said so.
 */
export async function place(attempt: Attempt, doors: Doors, { now, wait, onWaiting, signal }: Surroundings): Promise<Outcome> {
  const until = now().getTime() + persistence;
  let { open } = attempt;
  // Open from here on, as far as storage knows: the page may be closed before an answer comes.
  keepAttempt({ ...attempt, open: true });
  for (let tries = 0; ; tries++) {
    const viaAction = tries === 0 && !open;
    const answer = await (viaAction ? doors.action : doors.post)(attempt.body);
    if (answer?.ok) return { kind: 'placed', placed: answer.value };
    open ||= isLost(answer);
    const current = { ...attempt, open };
    const pause = passesIn(answer, tries + 1);
    if (answer && pause === null) {
      keepRefused(current, answer.error);
      return { kind: 'refused', error: answer.error, attempt: current };
    }
    // The other door is tried at once: an action that fails may only be too old for this server.
    if (viaAction && answer === null) continue;
    if (now().getTime() >= until || signal.aborted) return { kind: 'unanswered', attempt: current };
    onWaiting(current);
    await wait(pause ?? 0);
    if (signal.aborted) return { kind: 'unanswered', attempt: current };
  }
}

const cartLine = ({ item, options, quantity, grams }: CartLine): CartLine => ({ item, options, quantity, grams });

/** Remembers an order that went through without the phone having heard of it; what it holds leaves the cart. */
export async function rememberStanding(token: string): Promise<void> {
  if (readOrders().some((order) => order.token === token)) return;
  const fetched = await fetchJson<OrderView>(`/api/v1/orders/${token}`);
  if (fetched.kind !== 'body') return;
  const { shop, number, floor, placedAt, lines } = fetched.value;
  rememberOrder({ token, shop: shop.slug, number, floor, placedAt });
  const ordered = lines.map((line) => cartLine({ ...line, options: line.options.map(({ id }) => id) }));
  cartStore(shop.slug).change((cart) => withoutLines(cart, ordered));
}

/** What the phone keeps of a placed order: the order and the usual; what was ordered leaves the cart, the attempt is over. */
export function settle(body: PlaceOrderInput, placed: PlacedOrder, at: Date): void {
  const { token, shop, number } = placed;
  rememberOrder({ token, shop, number, floor: body.floor, placedAt: at.toISOString() });
  const ordered = body.lines.map(cartLine);
  saveUsual(shop, ordered);
  // Not the whole cart: another tab may have put something in while this order was on its way.
  cartStore(shop).change((cart) => withoutLines(cart, ordered));
  dropAttempt(shop);
}
