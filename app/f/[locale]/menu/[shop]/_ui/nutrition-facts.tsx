'use client';
import { isInTenths, kcalOf, type Nutrient, nutrients, sumNutrition } from '@/domain/menu/nutrition';
import { fill } from '@/i18n/fill';
import { nutritionMessages } from '@/i18n/nutrition';
import type { PageFacts, PageItem } from './packed-menu';
import s from './sheet.module.css';
import { useMenu } from './use-menu';

type Figures = Record<Nutrient, number> & { source: string };

const figuresIn = (facts: PageFacts | 0): Figures | undefined => {
  if (facts === 0 || !('nutrition' in facts)) return undefined;
  const [energy, protein, fat, carbohydrate, sodium, source] = facts.nutrition;
  return { energy, protein, fat, carbohydrate, sodium, source };
};

/** The goods whose figures count: the good itself, or what a set is made of with these choices. */
function counted({ facts, ...item }: PageItem, chosen: readonly string[], all: readonly PageItem[]): (Figures | undefined)[] {
  if (facts === 0 || 'nutrition' in facts) return [figuresIn(facts)];
  // A choice that is still open has no figures, and then the set has none.
  const open = item.optionGroups.some(({ minChoices, options }) => minChoices > 0 && options.every(({ id }) => !chosen.includes(id)));
  const dishes = facts.dishes.filter(([, choice]) => choice === 0 || chosen.includes(choice));
  return open ? [undefined] : dishes.map(([id]) => figuresIn(all.find((each) => each.id === id)?.facts ?? 0));
}

/** What a good holds, with its source; nothing where its owner has not said, or of a set where one of its dishes is unknown. */
export function NutritionFacts({ item, chosen }: { item: PageItem; chosen: readonly string[] }) {
  const { locale, goods } = useMenu();
  const m = nutritionMessages[locale];
  const sum = sumNutrition(counted(item, chosen, goods.flatMap(({ items }) => items)));
  if (!sum) return null;
  const amount = (nutrient: Nutrient) => (isInTenths(nutrient) ? `${(sum[nutrient] / 10).toFixed(1)} g` : `${sum[nutrient]} mg`);
  return (
    <section className={s.facts} aria-label={m.title}>
      <h3>
        {m.title} <small>{item.usualGrams === null ? m.perPortion : m.perWeight}</small>
      </h3>
      <dl>
        {nutrients.map((nutrient) => (
          <div key={nutrient}>
            <dt>{m.nutrients[nutrient]}</dt>
            <dd>{nutrient === 'energy' ? fill(m.energy, { kcal: kcalOf(sum.energy), kj: sum.energy }) : amount(nutrient)}</dd>
          </div>
        ))}
      </dl>
      <p>{fill(m.source, { source: sum.sources.join(locale === 'zh' ? '；' : '; ') })}</p>
    </section>
  );
}
