import { zero } from '../money';
import type { MenuItem, OptionGroup, SetDish, SetPart, Text } from './shop';

type MaybeSet = Pick<MenuItem, 'parts'>;

export const isSet = ({ parts }: MaybeSet): boolean => parts !== undefined;

/** What a good comes with where nobody has chosen: no more than it needs, and the cheapest of that. */
export const leastOptions = ({ optionGroups }: Pick<MenuItem, 'optionGroups'>): SetDish['options'][number][] =>
  optionGroups.flatMap(({ options, minChoices }) => [...options].sort((a, b) => a.priceDelta - b.priceDelta).slice(0, minChoices));

/** `宫保鸡丁饭（微辣、正常）`: a dish with what it comes with, so that nobody is surprised. */
export function dishName({ name, options }: { name: Text; options: readonly { name: Text }[] }): Text {
  if (options.length === 0) return name;
  const zh = `${name.zh}（${options.map((option) => option.name.zh).join('、')}）`;
  const en = `${name.en || name.zh} (${options.map((option) => option.name.en || option.name.zh).join(', ')})`;
  return { zh, en: name.en === '' ? '' : en };
}

/** The choices of a set as a good's own options: whatever chooses, prices and checks options does the same with them. */
export const choiceGroups = (parts: readonly SetPart[]): OptionGroup[] =>
  parts.flatMap(({ id, name, isFixed, dishes }) =>
    isFixed ? [] : [{ id, name, minChoices: 1, maxChoices: 1, options: dishes.map((dish) => ({ id: dish.id, name: dishName(dish), priceDelta: zero })) }],
  );

/** What one piece is made of with these options chosen; of a good that is no set, nothing. */
export const dishesOf = ({ parts = [] }: MaybeSet, chosen: readonly string[]): SetDish[] =>
  parts.flatMap(({ isFixed, dishes }) => (isFixed ? dishes : dishes.filter(({ id }) => chosen.includes(id))));

/** What belongs to a good with these options chosen, as it is called: of a set its dishes, then what else was chosen. */
export function chosenWords(item: Pick<MenuItem, 'parts' | 'optionGroups'>, chosen: readonly string[]): Text[] {
  const dishes = dishesOf(item, chosen);
  const options = item.optionGroups.flatMap((group) => group.options).filter(({ id }) => chosen.includes(id));
  const others = options.filter(({ id }) => dishes.every((dish) => dish.id !== id));
  return [...dishes.map(dishName), ...others.map(({ name }) => name)];
}

/** `盖饭任选 + 紫菜蛋花汤`: what a set is made of before anybody has chosen. */
export const setText = (parts: readonly SetPart[], textOf: (text: Text) => string): string =>
  parts.map(({ isFixed, name, dishes }) => textOf(isFixed ? dishName(dishes[0]!) : name)).join(' + ');

/**
 * How many of a set there can be, and what is left of each choice by its id: a dish that comes with it limits all, a choice only
 * itself. Dishes that are in two parts, or in other lines of a cart, are settled when they are taken.
 * @param leftOf what is left of a good; null: plenty, or not counted
 */
export function setLeft(item: Pick<MenuItem, 'id' | 'parts'>, leftOf: (item: string) => number | null): [string, number][] {
  const parts = item.parts ?? [];
  const fixed = parts.filter(({ isFixed }) => isFixed).flatMap(({ dishes }) => dishes);
  const times = (good: string) => Math.max(1, fixed.filter((dish) => dish.item === good).length);
  const choices = parts.filter(({ isFixed }) => !isFixed).flatMap(({ dishes }) => dishes.map((dish): [string, number | null] => [dish.id, leftOf(dish.item)]));
  const limits = parts.map(({ dishes }) => dishes.map((dish) => Math.floor((leftOf(dish.item) ?? Infinity) / times(dish.item))).reduce((sum, left) => sum + left, 0));
  const most = Math.min(leftOf(item.id) ?? Infinity, ...limits);
  const all: [string, number | null][] = [[item.id, most === Infinity ? null : most], ...choices];
  return all.filter((each): each is [string, number] => each[1] !== null);
}
