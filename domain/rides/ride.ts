import type { ShopTerms } from '../menu/shop';
import { add, type Fen, fen, zero } from '../money';
import type { OrderStatus } from '../orders/status';
import type { Fees } from '../pricing/price-order';
import { addMinutes } from '../time';
import { shareFee } from './share-fee';

/** An order of a ride that was not called off; money in fen. */
export type Rider = Fees & {
  order: string;
  status: OrderStatus;
  /** SHA-256 of the phone's random id; null once it is forgotten. */
  phone: string | null;
  goods: Fen;
  /** What bringing it would cost by itself. */
  alone: Fen;
};

/** Orders of one shop that go up to one floor together, in the order in which they came; all are promised for the same time. */
export type Ride = { id: string; promisedAt: Date; windowEndsAt: Date | null; riders: readonly Rider[] };

const atCounter: readonly OrderStatus[] = ['accepted', 'preparing', 'ready'];
const waiting: readonly OrderStatus[] = ['placed', ...atCounter];

/**
 * Until when one may join: half of the shop's lead time before the ride is promised. The way up is the ride's own, and only
 * the packing is still to be done; later the ones who ride already would wait for it.
 * @param leadMinutes of the shop at that moment, a rush included
 */
export const lastCall = ({ promisedAt }: Pick<Ride, 'promisedAt'>, leadMinutes: number): Date => addMinutes(promisedAt, -Math.ceil(leadMinutes / 2));

type Asking = { now: Date; leadMinutes: number; phone: string };

/**
 * Whether a phone may join: the shop has said yes to one of its orders, none has left, there is time, and every order on it
 * is another phone's.
 */
export function canJoin(ride: Ride, { now, leadMinutes, phone }: Asking): boolean {
  const { riders } = ride;
  if (now > lastCall(ride, leadMinutes)) return false;
  if (!riders.some(({ status }) => atCounter.includes(status))) return false;
  return riders.every((rider) => waiting.includes(rider.status) && rider.phone !== null && rider.phone !== phone);
}

type Terms = Pick<ShopTerms, 'minimumOrder' | 'deliveryFee'>;

/** What the way costs once for all: what was agreed to when the ride began, or less where the shop asks for less by now. */
const tripFee = ({ deliveryFee }: Terms, riders: readonly Rider[]): Fen => fen(Math.min(deliveryFee, ...riders.map(({ alone }) => alone)));

const goodsOf = (riders: readonly Rider[]): Fen => add(zero, ...riders.map(({ goods }) => goods));

/** The shop's terms for who joins: a share of the fee, and what is missing to the minimum after the goods of the others. */
export function rideTerms<T extends Terms>(terms: T, { riders }: Pick<Ride, 'riders'>): T {
  const fees = shareFee(tripFee(terms, riders), [...riders.map(({ deliveryFee }) => deliveryFee), terms.deliveryFee]);
  return { ...terms, deliveryFee: fees.at(-1)!, minimumOrder: fen(Math.max(0, terms.minimumOrder - goodsOf(riders))) };
}

/**
 * What each rider pays beside their goods, now that all of these ride: never more than before. A small-order fee goes where
 * together they reach the minimum.
 */
export function sharedFees(terms: Terms, riders: readonly Rider[]): Fees[] {
  const fees = shareFee(tripFee(terms, riders), riders.map(({ deliveryFee }) => deliveryFee));
  const isEnough = goodsOf(riders) >= terms.minimumOrder;
  return riders.map(({ smallOrderFee }, index) => ({ deliveryFee: fees[index]!, smallOrderFee: isEnough ? zero : smallOrderFee }));
}
