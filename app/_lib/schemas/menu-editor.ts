import { z } from 'zod';
import { tidy } from '@/domain/typed-text';
import { mostCategories, mostGroups, mostItems, mostOptions } from '@/domain/menu/item-limits';
import type { ArchiveCategoryInput } from '@/server/menu/edit/archive-category';
import type { ArchiveItemInput } from '@/server/menu/edit/archive-item';
import type { ArrangeMenuInput } from '@/server/menu/edit/arrange-menu';
import type { DuplicateItemInput } from '@/server/menu/edit/duplicate-item';
import type { SaveCategoryInput } from '@/server/menu/edit/save-category';
import type { SaveGridInput } from '@/server/menu/edit/save-grid';
import type { SaveItemInput } from '@/server/menu/edit/save-item';
import { id } from './id';
import { slug } from './slug';

/**
 * The menu editor's inputs, by their shape. What a name, a price or a choice may be, the use cases decide by
 * domain/menu/item-faults.ts, which the forms use as well, and name each field's fault.
 */
const text = z.string().max(2_000).transform(tidy);
const texts = z.strictObject({ zh: text, en: text });
const number = z.number().min(-1e12).max(1e12);
const ids = (most: number) => z.array(id).max(most).readonly();

const option = z.strictObject({ id: id.nullable(), name: texts, priceDelta: number });

const group = z.strictObject({
  id: id.nullable(),
  name: texts,
  minChoices: number,
  maxChoices: number,
  options: z.array(option).max(mostOptions + 1).readonly(),
});

const draft = z.strictObject({
  category: id,
  name: texts,
  description: texts,
  unit: z.enum(['each', 'weight']),
  price: number,
  usualGrams: number.nullable(),
  picture: z.string().max(200),
  optionGroups: z.array(group).max(mostGroups + 1).readonly(),
});

export const saveItemSchema = z.strictObject({
  shop: slug,
  item: z.strictObject({ id, revision: z.int().min(1) }).nullable(),
  draft,
}) satisfies z.ZodType<SaveItemInput>;

export const archiveItemSchema = z.strictObject({ shop: slug, item: id, archived: z.boolean() }) satisfies z.ZodType<ArchiveItemInput>;

export const duplicateItemSchema = z.strictObject({ shop: slug, item: id }) satisfies z.ZodType<DuplicateItemInput>;

export const saveCategorySchema = z.strictObject({
  shop: slug,
  // What was opened is compared as it is.
  category: z.strictObject({ id, was: z.strictObject({ zh: z.string().max(2_000), en: z.string().max(2_000) }) }).nullable(),
  name: texts,
}) satisfies z.ZodType<SaveCategoryInput>;

export const archiveCategorySchema = z.strictObject({
  shop: slug,
  category: id,
  archived: z.boolean(),
}) satisfies z.ZodType<ArchiveCategoryInput>;

export const arrangeMenuSchema = z.strictObject({
  shop: slug,
  category: id.nullable(),
  was: ids(mostItems + mostCategories),
  now: ids(mostItems + mostCategories),
}) satisfies z.ZodType<ArrangeMenuInput>;

const row = z.strictObject({
  item: id,
  revision: z.int().min(1),
  name: texts,
  unit: z.enum(['each', 'weight']),
  price: number,
  stock: z.strictObject({ was: number.nullable(), now: number.nullable() }),
});

export const saveGridSchema = z.strictObject({ shop: slug, rows: z.array(row).min(1).max(mostItems).readonly() }) satisfies z.ZodType<SaveGridInput>;
