import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { lookFor } from '@/app/_lib/look-for-code';
import { rideQuery } from '@/app/_lib/schemas/ride-query';
import { tellRide } from '@/server/rides/tell-ride';

/** GET /api/v1/rides?floor=27&shop=slug&code=…: the ride up to that floor that this phone may join, or none. */
export const GET = get({
  name: 'tellRide',
  input: rideQuery,
  authorise: anyone,
  run: (visitor, question) => tellRide(question, lookFor(visitor), visitor.device),
});
