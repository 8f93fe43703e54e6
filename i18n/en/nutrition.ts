import type { NutritionMessages } from '../nutrition';

export const nutrition: NutritionMessages = {
  title: 'Nutrition',
  perPortion: 'per portion',
  perWeight: 'per 100 g',
  energy: '{kcal} kcal ({kj} kJ)',
  source: 'Source: {source}',
  nutrients: { energy: 'Energy', protein: 'Protein', fat: 'Fat', carbohydrate: 'Carbohydrate', sodium: 'Sodium' },
};
