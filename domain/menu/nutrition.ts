import { faultsFound } from '../field-faults';
import { type Faults, type MenuFault, numberFault, textFault } from './item-faults';
import type { Nutrition, Unit } from './shop';

export const nutrients = ['energy', 'protein', 'fat', 'carbohydrate', 'sodium'] as const;
export type Nutrient = (typeof nutrients)[number];

export const isInTenths = (nutrient: Nutrient): boolean => nutrient !== 'energy' && nutrient !== 'sodium';

/** Of one portion; repeated by the CHECK constraints of Nutrition. */
export const nutritionLimits: Record<Nutrient, number> = { energy: 20_000, protein: 5_000, fat: 5_000, carbohydrate: 5_000, sodium: 50_000 };
export const sourceLimit = 60;

/** Kilocalories, half up: 1 kcal is 4.184 kJ. */
export const kcalOf = (kilojoules: number): number => Math.floor((kilojoules * 1000) / 4184 + 0.5);

/** Tenths of a gram in 100 g. */
const whole = 1_000;

/** 100 g hold no more than 100 g. */
const tooMuch = (unit: Unit, { protein, fat, carbohydrate }: Nutrition): MenuFault | null =>
  unit === 'weight' && protein + fat + carbohydrate > whole ? 'too_high' : null;

/** What keeps these figures from being shown, by field: all five and their source, or none. */
export const nutritionFaults = (figures: Nutrition, unit: Unit): Faults => {
  const found = Object.fromEntries(nutrients.map((each) => [each, numberFault(figures[each], { least: 0, most: nutritionLimits[each] })]));
  return faultsFound<MenuFault>({
    ...found,
    carbohydrate: found.carbohydrate ?? tooMuch(unit, figures),
    'source.zh': textFault(figures.source.zh, sourceLimit, true),
    'source.en': textFault(figures.source.en, sourceLimit, false),
  });
};

/** What goods hold together, with all their sources; null where one of them has not said. */
export function sumNutrition<S>(all: readonly (Record<Nutrient, number> & { source: S } | undefined)[]): (Record<Nutrient, number> & { sources: S[] }) | null {
  const known = all.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < all.length) return null;
  const sum = (nutrient: Nutrient) => known.reduce((so, each) => so + each[nutrient], 0);
  const sources = [...new Set(known.map(({ source }) => source))];
  return { energy: sum('energy'), protein: sum('protein'), fat: sum('fat'), carbohydrate: sum('carbohydrate'), sodium: sum('sodium'), sources };
}
