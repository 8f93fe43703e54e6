import type { Unit } from '@/domain/menu/shop';
import { fen, type Fen } from '@/domain/money';

/** An option group in a page's language. */
export type PageGroup = {
  id: string;
  name: string;
  minChoices: number;
  maxChoices: number;
  options: readonly { id: string; name: string; priceDelta: Fen }[];
};

/** An item as a menu page carries it: one language to read, both to search. */
export type PageItem = {
  id: string;
  name: string;
  names: readonly string[];
  description: string;
  picture: string;
  pinyin: string;
  initials: string;
  unit: Unit;
  price: Fen;
  /** What one tap takes of weighed goods, in grams; null for pieces. */
  usualGrams: number | null;
  optionGroups: readonly PageGroup[];
  /** What only its sheet shows. */
  facts: PageFacts | 0;
};

/** Energy in kJ, three in tenths of a gram, sodium in mg, and the source. */
export type PageNutrition = readonly [energy: number, protein: number, fat: number, carbohydrate: number, sodium: number, source: string];

/** What a good holds, where its owner has said; of a set the goods it is made of, each with the choice that brings it. */
export type PageFacts = { nutrition: PageNutrition } | { dishes: readonly (readonly [item: string, choice: string | 0])[] };

export type PackedGroup = [id: string, name: string, min: number, max: number, ...options: [id: string, name: string, delta: number][]];

/** A tuple, because the names of an object's fields would be sent sixty times in every menu page. */
export type PackedItem = [
  id: string,
  names: readonly [string, string?],
  description: string,
  picture: string,
  pinyin: string,
  initials: string,
  price: number,
  usualGrams: number | null,
  facts: PageFacts | 0,
  ...optionGroups: PackedGroup[],
];

export type PackedCategory = [id: string, name: string, items: readonly PackedItem[]];

const unpackGroup = ([id, name, minChoices, maxChoices, ...options]: PackedGroup): PageGroup => ({
  id,
  name,
  minChoices,
  maxChoices,
  options: options.map(([option, label, delta]) => ({ id: option, name: label, priceDelta: fen(delta) })),
});

/** A page's item from its tuple. @throws RangeError for a price that is no amount. */
export const unpackItem = ([id, names, description, picture, pinyin, initials, price, usualGrams, facts, ...groups]: PackedItem): PageItem => ({
  id,
  name: names[0],
  names: names as readonly string[],
  description,
  picture,
  pinyin,
  initials,
  unit: usualGrams === null ? 'each' : 'weight',
  price: fen(price),
  usualGrams,
  optionGroups: groups.map(unpackGroup),
  facts,
});
