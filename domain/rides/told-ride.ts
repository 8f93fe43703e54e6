import type { Fen } from '../money';
import type { Timing } from '../orders/place-order-input';

/** A ride as a phone of its floor is told of it: never whose orders they are, nor what is in them. Instants are ISO strings. */
export type ToldRide = {
  id: string;
  promisedAt: string;
  windowEndsAt: string | null;
  /** Until when one may join. */
  until: string;
  /** What bringing it costs who joins, fen. */
  deliveryFee: Fen;
  /** Goods that one's own order must come to, fen; 0: the others have reached the minimum. */
  minimumOrder: Fen;
};

/** GET /api/v1/rides?floor=27&shop=slug&code=…: null where there is none to join. */
export type RideAnswer = { ride: ToldRide | null };

/** The time of a ride as an order asks for one. */
export function timingOfRide({ promisedAt, windowEndsAt }: { promisedAt: Date | string; windowEndsAt: Date | string | null }): Timing {
  return windowEndsAt === null ? { kind: 'asap' } : { kind: 'window', startsAt: new Date(promisedAt).toISOString() };
}
