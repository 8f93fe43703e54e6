import { z } from 'zod';
import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';

/** GET /desk: the board; a relative Location, because the server does not know the name it was called by. */
export const GET = get({
  name: 'desk',
  input: z.object({}),
  authorise: anyone,
  run: async () => new Response(null, { status: 303, headers: { Location: '/desk/board', 'Cache-Control': 'no-store' } }),
});
