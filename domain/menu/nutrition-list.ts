import type { Nutrition, Text, Unit } from './shop';

/** A good and what its owner has said of it; `figures` null: nothing. */
export type NutritionItem = { id: string; name: Text; picture: string; unit: Unit; figures: Nutrition | null };

/** What the goods on a shop's menu hold, as the desk edits it. */
export type NutritionList = { shop: string; categories: readonly { id: string; name: Text; items: readonly NutritionItem[] }[] };
