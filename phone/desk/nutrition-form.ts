import { isInTenths, type Nutrient, nutrients } from '@/domain/menu/nutrition';
import type { Nutrition, Text } from '@/domain/menu/shop';
import { tidy } from '@/domain/typed-text';
import { tenthsOf, toHalfWidth } from '@/i18n/typed-number';

/** What a good holds as it stands in the form's fields. */
export type NutritionFields = Record<Nutrient, string> & { source: Text };

const empty: NutritionFields = { energy: '', protein: '', fat: '', carbohydrate: '', sodium: '', source: { zh: '', en: '' } };

const shown = (nutrient: Nutrient, value: number): string => (isInTenths(nutrient) ? (value / 10).toFixed(1) : String(value));

export const nutritionFieldsOf = (figures: Nutrition | null): NutritionFields =>
  figures === null ? empty : { ...empty, ...Object.fromEntries(nutrients.map((each) => [each, shown(each, figures[each])])), source: figures.source };

const wholeIn = (typed: string): number => {
  const bare = toHalfWidth(typed).replace(/\s|(?:kj|mg|千焦|毫克)$/gi, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : NaN;
};

/** What the fields say; a figure that cannot be read, or was left empty, is NaN: nothing is shown without all five. */
export const nutritionOf = (fields: NutritionFields): Nutrition => ({
  energy: wholeIn(fields.energy),
  protein: tenthsOf(fields.protein),
  fat: tenthsOf(fields.fat),
  carbohydrate: tenthsOf(fields.carbohydrate),
  sodium: wholeIn(fields.sodium),
  source: { zh: tidy(fields.source.zh), en: tidy(fields.source.en) },
});
