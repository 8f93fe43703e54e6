import { faultsFound, type FieldFaults } from '../field-faults';
import { type Fen, fen } from '../money';
import type { EditedItem, ItemDraft } from './item-draft';
import { itemFaults, type MenuFault, nameFaults } from './item-faults';
import type { Text, Unit } from './shop';

/** A dish of a part as its owner picks it; `id` null: a new one. */
export type SetDishDraft = { id: string | null; item: string };

export type SetPartDraft = { id: string | null; name: Text; dishes: readonly SetDishDraft[] };

/** A set as its owner writes it; what else a good has, its description, is kept as it is. */
export type SetDraft = Pick<ItemDraft, 'category' | 'name' | 'price' | 'picture'> & { parts: readonly SetPartDraft[] };

/** A set in the editor. */
export type EditedSet = SetDraft & Pick<EditedItem, 'id' | 'revision'>;

/** A good of the shop, as a part of a set: fen with what it comes with at its least; `cost` null: nobody knows it. */
export type SetGood = { id: string; name: Text; unit: Unit; price: Fen; cost: Fen | null; fault: 'weighed' | 'nested' | 'gone' | null };

export type EditedSets = { shop: string; categories: readonly { id: string; name: Text }[]; goods: readonly SetGood[]; sets: readonly EditedSet[] };

export const mostParts = 8;
/** Of one part. */
export const mostDishes = 12;

/** What makes a price doubtful: the parts cost less one by one, or the shop pays more for them. */
export const setDoubts = ['set_doubtful', 'below_cost'] as const;
export type SetDoubt = (typeof setDoubts)[number];

function partFaults({ name, dishes }: SetPartDraft, path: string): FieldFaults<MenuFault> {
  const items = dishes.map(({ item }) => item);
  const twin = items.findIndex((item, index) => items.indexOf(item) < index);
  const count = dishes.length === 0 ? 'missing' : dishes.length > mostDishes ? 'too_many' : null;
  return {
    // What comes with every set is called by its dish.
    ...(dishes.length > 1 || name.zh !== '' ? nameFaults(`${path}.name`, name) : {}),
    ...faultsFound<MenuFault>({ [`${path}.dishes`]: count, [`${path}.dishes.${twin}`]: twin === -1 ? null : 'duplicate' }),
  };
}

/** Everything that keeps a set from being saved, as far as it can be seen without the shop's goods; none: it may be. */
export function setFaults({ parts, ...draft }: SetDraft): FieldFaults<MenuFault> {
  const good = { ...draft, description: { zh: '', en: '' }, unit: 'each' as const, usualGrams: null, optionGroups: [] };
  const count = parts.length === 0 ? 'missing' : parts.length > mostParts ? 'too_many' : null;
  return {
    ...itemFaults(good),
    ...faultsFound<MenuFault>({ parts: count }),
    ...Object.fromEntries(parts.flatMap((part, index) => Object.entries(partFaults(part, `parts.${index}`)))),
  };
}

/** What the dishes of a set come to: fen with the cheapest and the dearest choice, and what the shop pays at most, as far as it is known. */
export type SetSums = { least: Fen; most: Fen; cost: Fen };

const sumOf = (parts: readonly number[][], pick: (...all: number[]) => number): Fen =>
  fen(parts.reduce((sum, all) => (all.length === 0 ? sum : sum + pick(...all)), 0));

export function setSums(parts: readonly { dishes: readonly { item: string }[] }[], goods: readonly Pick<SetGood, 'id' | 'price' | 'cost'>[]): SetSums {
  const found = parts.map(({ dishes }) => dishes.flatMap(({ item }) => goods.find(({ id }) => id === item) ?? []));
  const prices = found.map((all) => all.map(({ price }): number => price));
  return { least: sumOf(prices, Math.min), most: sumOf(prices, Math.max), cost: sumOf(found.map((all) => all.map(({ cost }): number => cost ?? 0)), Math.max) };
}

/** What ought to be asked before a set is sold at this price; nothing: null. */
export function setDoubt(price: number, { least, cost }: SetSums): SetDoubt | null {
  if (cost > price) return 'below_cost';
  return price > least ? 'set_doubtful' : null;
}
