'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { saveSetSchema } from '@/app/_lib/schemas/sets';
import { saveSet } from '@/server/menu/sets/save-set';

/** One set menu, new or edited. */
export const saveSetAction = action({
  name: 'saveSet',
  input: saveSetSchema,
  authorise: staff,
  run: (actor, input) => saveSet(actor, input),
  revalidate: true,
});
