import { z } from 'zod';
import { dropKeptPages } from '@/app/_lib/kept-pages';
import { loopback } from '@/app/_lib/loopback';
import { post } from '@/app/_lib/post';
import { ok } from '@/domain/result';
import { keptPages } from '@/server/revalidate';

/** Where this process asks itself to drop kept pages from outside a request. */
export const POST = post({
  name: 'revalidate',
  input: z.strictObject({ pages: z.enum(keptPages) }),
  authorise: loopback,
  run: async (_, { pages }) => {
    dropKeptPages(pages);
    return ok(null);
  },
});
