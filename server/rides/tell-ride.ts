import type { PlacardReference } from '@/domain/building/placard';
import type { Shop } from '@/domain/menu/shop';
import { lastCall, type Ride, rideTerms } from '@/domain/rides/ride';
import type { RideAnswer, ToldRide } from '@/domain/rides/told-ride';
import { fail, ok, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { strangerReason } from '@/server/links/stranger-reason';
import { loadShop } from '@/server/menu/load-shops';
import { findRides, readRideLead } from './find-rides';

/** `code` is what the phone keeps of the placard of that floor, or of a link to it. */
export type RideQuestion = { floor: string; shop: string; code: string | null };

const told = (ride: Ride, shop: Shop, leadMinutes: number): ToldRide => {
  const { deliveryFee, minimumOrder } = rideTerms(shop, ride);
  const { id, promisedAt, windowEndsAt } = ride;
  const until = lastCall(ride, leadMinutes).toISOString();
  return { id, promisedAt: promisedAt.toISOString(), windowEndsAt: windowEndsAt?.toISOString() ?? null, until, deliveryFee, minimumOrder };
};

/**
 * The ride up to a floor that a phone of that floor may join, the soonest that saves it something; none for a phone that could
 * not order there, or that nobody can tell from another. Nothing of it says whose orders ride, or what is in them.
 * Errors: not_found (the shop).
 */
export async function tellRide(
  { floor, shop: slug, code }: RideQuestion,
  look: (code: PlacardReference) => Promise<Vouch | null> = findVouch,
  device: string | null = null,
): Promise<Result<RideAnswer>> {
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(slug)]);
  if (!shop) return fail({ code: 'not_found' });
  const at = now();
  const shown = code === null ? null : { floor, code };
  const stranger = building.requiresScan && strangerReason(shown, shown && (await look(shown)), slug, at) !== null;
  if (stranger || device === null) return ok({ ride: null });
  const leadMinutes = await readRideLead(read(), shop, at);
  if (leadMinutes === null) return ok({ ride: null });
  const rides = await findRides(read(), { shop, floor, phone: hashSecret(device), at, leadMinutes });
  const found = rides.map((ride) => told(ride, shop, leadMinutes));
  return ok({ ride: found.find(({ deliveryFee, minimumOrder }) => deliveryFee < shop.deliveryFee || minimumOrder < shop.minimumOrder) ?? null });
}
