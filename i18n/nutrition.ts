import type { Locale } from '@/domain/menu/shop';
import { nutrition as en } from './en/nutrition';
import type { Messages } from './text';
import { nutrition as zh } from './zh/nutrition';

export type NutritionMessages = Messages<typeof zh>;

/** What goods hold, on the sheets of the menu: fetched with them, and not before. */
export const nutritionMessages: Record<Locale, NutritionMessages> = { zh, en };
