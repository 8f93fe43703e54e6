import { z } from 'zod';
import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { findBuilding } from '@/server/building/load-building';

/** GET /desk: the board, or where there is none yet the set-up; a relative Location, because the server does not know the name it was called by. */
export const GET = get({
  name: 'desk',
  input: z.object({}),
  authorise: anyone,
  run: async () => {
    const Location = (await findBuilding()) ? '/desk/board' : '/desk/setup';
    return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } });
  },
});
