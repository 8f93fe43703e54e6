import { type Changed, changesOf } from '../changed';
import type { ItemDraft } from './item-draft';

/** A field of a good that a sheet or a grid can show; options and pictures have too many parts for a line. */
export const plainFields = ['category', 'nameZh', 'nameEn', 'descriptionZh', 'descriptionEn', 'unit', 'price', 'usualGrams', 'stock'] as const;
export type PlainField = (typeof plainFields)[number];

export type PlainValue = string | number | null;
export type FieldChange = Changed<PlainField, PlainValue>;

export type PlainItem = ItemDraft & { stock: number | null };

export const plainValue = (item: PlainItem, field: PlainField): PlainValue => {
  if (field === 'nameZh' || field === 'nameEn') return item.name[field === 'nameZh' ? 'zh' : 'en'];
  if (field === 'descriptionZh' || field === 'descriptionEn') return item.description[field === 'descriptionZh' ? 'zh' : 'en'];
  return item[field];
};

/** What differs between two states of a good, field by field in the order of `plainFields`. */
export const changedFields = (before: PlainItem, now: PlainItem): FieldChange[] =>
  changesOf(plainFields, (field) => plainValue(before, field), (field) => plainValue(now, field));
