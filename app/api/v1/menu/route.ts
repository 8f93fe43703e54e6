import { z } from 'zod';
import { anyone } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { readWholeMenu } from '@/server/menu/read-whole-menu';

/**
 * GET /api/v1/menu: every shop's goods and prices in both languages, for the search on the phone and for pages that
 * were left open. Asked again with the ETag it costs no bytes until a price changes.
 */
export const GET = get({
  name: 'menu',
  input: z.strictObject({}),
  authorise: anyone,
  run: async (_actor, _input, request) => {
    const { body, tag } = await readWholeMenu();
    const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' };
    const known = request.headers.get('if-none-match')?.split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (known?.includes(tag) || known?.includes('*')) return new Response(null, { status: 304, headers });
    return new Response(body, { headers });
  },
});
