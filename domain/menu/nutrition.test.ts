import { expect, it } from 'vitest';
import { kcalOf, nutritionFaults, nutritionLimits, sumNutrition } from './nutrition';

const label = { energy: 1500, protein: 120, fat: 80, carbohydrate: 600, sodium: 900, source: { zh: '包装标签', en: '' } };

it.each([[0, 0], [4184, 1000], [1500, 359], [2, 0], [3, 1]])('%i kJ are %i kcal', (kilojoules, kcal) => expect(kcalOf(kilojoules)).toBe(kcal));

it('all five figures and their source, or nothing', () => {
  expect(nutritionFaults(label, 'each')).toEqual({});
  expect(nutritionFaults({ ...label, source: { zh: '', en: 'label' } }, 'each')).toEqual({ 'source.zh': 'missing' });
  expect(nutritionFaults({ ...label, fat: NaN, sodium: -1, energy: nutritionLimits.energy + 1 }, 'each')).toEqual({ fat: 'not_whole', sodium: 'too_low', energy: 'too_high' });
});

it('100 g hold no more than 100 g', () => {
  const heavy = { ...label, protein: 300, fat: 300, carbohydrate: 401 };
  expect(nutritionFaults(heavy, 'weight')).toEqual({ carbohydrate: 'too_high' });
  expect(nutritionFaults(heavy, 'each')).toEqual({});
});

it('a sum needs every part, and names each source once', () => {
  const of = (source: string) => ({ ...label, source });
  expect(sumNutrition([of('标签'), of('标签'), of('检测')])).toEqual({ energy: 4500, protein: 360, fat: 240, carbohydrate: 1800, sodium: 2700, sources: ['标签', '检测'] });
  expect(sumNutrition([of('标签'), undefined])).toBeNull();
  expect(sumNutrition([])).toBeNull();
});
