import { z } from 'zod';
import { dropKeptPages } from '@/app/_lib/kept-pages';
import { loopback } from '@/app/_lib/loopback';
import { post } from '@/app/_lib/post';
import { ok } from '@/domain/result';

/** Where this process asks itself to drop kept pages from outside a request. */
export const POST = post({
  name: 'revalidate',
  input: z.strictObject({}),
  authorise: loopback,
  run: async () => {
    dropKeptPages();
    return ok(null);
  },
});
