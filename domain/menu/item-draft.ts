import type { Text, Unit } from './shop';

/** An option as its owner writes it; `id` null: a new one. Fen. */
export type OptionDraft = { id: string | null; name: Text; priceDelta: number };

export type GroupDraft = {
  id: string | null;
  name: Text;
  minChoices: number;
  maxChoices: number;
  options: readonly OptionDraft[];
};

/** A good as its owner writes it. Fen per piece or per 500 g; `usualGrams` null for pieces; `en` of any text may be empty. */
export type ItemDraft = {
  /** The category's id. */
  category: string;
  name: Text;
  description: Text;
  unit: Unit;
  price: number;
  usualGrams: number | null;
  /** As domain/menu/picture.ts says. */
  picture: string;
  optionGroups: readonly GroupDraft[];
};

/** A good in the editor. */
export type EditedItem = ItemDraft & {
  id: string;
  /** The edit that was opened: saving names it, so that nobody writes over what somebody else has just saved. */
  revision: number;
  /** Pieces or grams left; null: not counted. */
  stock: number | null;
  archived: boolean;
};

export type EditedCategory = { id: string; name: Text; archived: boolean; items: readonly EditedItem[] };

/** All of a shop's goods as the editor shows them, what is archived among them. */
export type EditedMenu = { shop: string; categories: readonly EditedCategory[] };

/** What a new good begins with. */
export const newDraft = (category: string): ItemDraft => ({
  category,
  name: { zh: '', en: '' },
  description: { zh: '', en: '' },
  unit: 'each',
  price: 0,
  usualGrams: null,
  picture: '',
  optionGroups: [],
});
