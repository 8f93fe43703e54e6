import { z } from 'zod';
import { mostDishes, mostParts, setDoubts } from '@/domain/menu/set-draft';
import { tidy } from '@/domain/typed-text';
import type { SaveNutritionInput } from '@/server/menu/nutrition/save-nutrition';
import type { SaveSetInput } from '@/server/menu/sets/save-set';
import { id } from './id';
import { slug } from './slug';

/** Set menus and nutrition by their shape; what a name, a part or a figure may be, domain/menu decides and names each field's fault. */
const text = z.string().max(2_000).transform(tidy);
const texts = z.strictObject({ zh: text, en: text });
const number = z.number().min(-1e12).max(1e12);

const dish = z.strictObject({ id: id.nullable(), item: id });
const part = z.strictObject({ id: id.nullable(), name: texts, dishes: z.array(dish).max(mostDishes + 1).readonly() });

export const saveSetSchema = z.strictObject({
  shop: slug,
  item: z.strictObject({ id, revision: z.int().min(1) }).nullable(),
  draft: z.strictObject({ category: id, name: texts, price: number, picture: z.string().max(200), parts: z.array(part).max(mostParts + 1).readonly() }),
  sure: z.array(z.enum(setDoubts)).max(setDoubts.length).readonly(),
}) satisfies z.ZodType<SaveSetInput>;

export const saveNutritionSchema = z.strictObject({
  shop: slug,
  item: id,
  unit: z.enum(['each', 'weight']),
  figures: z.strictObject({ energy: number, protein: number, fat: number, carbohydrate: number, sodium: number, source: texts }).nullable(),
}) satisfies z.ZodType<SaveNutritionInput>;
