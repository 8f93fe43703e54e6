import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { availabilityQuery } from '@/app/_lib/schemas/availability-query';
import { readAvailability } from '@/server/menu/read-availability';

/** GET /api/v1/availability?floor=27[&shop=slug]: what can be had now; windows only for one shop. */
export const GET = get({
  name: 'availability',
  input: availabilityQuery,
  authorise: anyone,
  run: (_, asked) => readAvailability(asked),
});
