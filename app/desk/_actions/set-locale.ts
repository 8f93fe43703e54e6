'use server';

import { action } from '@/app/_lib/action';
import { staff } from '@/app/_lib/authorise';
import { setLocaleSchema } from '@/app/_lib/schemas/staff';
import { setLocale } from '@/server/staff/set-locale';

/** The language in which the desk speaks to this person. */
export const setLocaleAction = action({
  name: 'setLocale',
  input: setLocaleSchema,
  authorise: staff,
  run: (actor, input) => setLocale(actor, input),
});
