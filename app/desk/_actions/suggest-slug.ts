'use server';

import { action } from '@/app/_lib/action';
import { anyone } from '@/app/_lib/authorise';
import { suggestSlugSchema } from '@/app/_lib/schemas/set-up';
import { suggestSlug } from '@/server/menu/suggest-slug';

/** A shop's name in addresses, proposed from its name: the dictionary of pinyin is too heavy for a phone. Nothing of it is secret. */
export const suggestSlugAction = action({
  name: 'suggestSlug',
  input: suggestSlugSchema,
  authorise: anyone,
  run: (_, name) => suggestSlug(name),
});
