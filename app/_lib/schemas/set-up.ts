import { z } from 'zod';
import { building, names, newShop, owner } from './building';

/** As the address has it; whether it is the right one, the use case says after the same time for all. */
const token = z.string().max(200);

export const setUpBuildingSchema = z.strictObject({
  token,
  locale: z.enum(['zh', 'en']),
  setup: z.strictObject({ building, shop: newShop, owner }),
});

export const setUpDemoSchema = z.strictObject({ token });

export const suggestSlugSchema = names;
