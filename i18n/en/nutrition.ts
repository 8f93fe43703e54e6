import type { Messages } from '../text';
import type { nutrition as zh } from '../zh/nutrition';

export const nutrition: Messages<typeof zh> = {
  title: 'Nutrition',
  perPortion: 'per portion',
  perWeight: 'per 100 g',
  energy: '{kcal} kcal ({kj} kJ)',
  source: 'Source: {source}',
  nutrients: { energy: 'Energy', protein: 'Protein', fat: 'Fat', carbohydrate: 'Carbohydrate', sodium: 'Sodium' },
};
