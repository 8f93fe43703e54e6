import { faultsFound, type FieldFaults } from '../field-faults';
import { hasMarkup, isUnprintable, isVisible, lengthOf } from '../typed-text';
import type { GroupDraft, ItemDraft } from './item-draft';
import { deltaLimits, descriptionLimit, mostGroups, mostOptions, nameLimit, priceLimits, usualGramsLimits } from './item-limits';
import { isPicture } from './picture';
import type { Text } from './shop';

/** What is wrong with something typed, by itself or among its like. */
export type TypedFault =
  | 'missing'
  | 'too_long'
  | 'characters'
  | 'too_low'
  | 'too_high'
  | 'not_whole'
  | 'step'
  | 'too_many'
  | 'choices'
  | 'duplicate'
  | 'unknown'
  | 'moved';

/** What is wrong with a field of the menu; the words are in i18n/menu-editor. */
export type MenuFault =
  | TypedFault
  /** Of a set's dishes: sold by weight, a set itself, off the menu. */
  | 'weighed'
  | 'nested'
  | 'gone';

/** By the field's path: `name.zh`, `price`, `optionGroups.0.options.1.priceDelta`. */
export type Faults = FieldFaults<MenuFault>;

/** Half of a surrogate pair, or a line's end that is no white space to a sheet. */
const isBroken = (text: string): boolean => /[\p{Cs}\u2028\u2029]/u.test(text);

export function textFault(text: string, limit: number, isNeeded: boolean): TypedFault | null {
  if (text === '') return isNeeded ? 'missing' : null;
  if (lengthOf(text) > limit) return 'too_long';
  if (isUnprintable(text) || isBroken(text) || hasMarkup(text)) return 'characters';
  return isVisible(text) ? null : 'missing';
}

type Limits = { least: number; most: number; step?: number };

export function numberFault(value: number, { least, most, step = 1 }: Limits): TypedFault | null {
  if (!Number.isSafeInteger(value)) return 'not_whole';
  if (value < least) return 'too_low';
  if (value > most) return 'too_high';
  return value % step === 0 ? null : 'step';
}

const kept = (looked: readonly (readonly [string, MenuFault | null])[]): Faults => faultsFound(Object.fromEntries(looked));

const joined = (all: readonly Faults[]): Faults => Object.fromEntries(all.flatMap((faults) => Object.entries(faults)));

/** Both languages of a name; the second may be empty. */
export const nameFaults = (path: string, { zh, en }: Text): Faults =>
  kept([[`${path}.zh`, textFault(zh, nameLimit, true)], [`${path}.en`, textFault(en, nameLimit, false)]]);

/** Two of a kind under one name could not be told apart on a ticket. */
function twins(path: string, names: readonly Text[]): Faults {
  const all = names.map(({ zh }) => zh);
  return kept(all.map((zh, index) => [`${path}.${index}.name.zh`, zh !== '' && all.indexOf(zh) < index ? 'duplicate' : null]));
}

function choicesFault({ minChoices, maxChoices, options }: GroupDraft): MenuFault | null {
  if (!Number.isSafeInteger(minChoices) || !Number.isSafeInteger(maxChoices)) return 'not_whole';
  // More may be allowed than there are: an option that comes back tomorrow leaves the rule alone.
  const possible = minChoices >= 0 && maxChoices >= 1 && maxChoices <= mostOptions;
  return possible && minChoices <= maxChoices && minChoices <= options.length ? null : 'choices';
}

function groupFaults(group: GroupDraft, path: string): Faults {
  return {
    ...kept([
      [`${path}.options`, group.options.length === 0 ? 'missing' : null],
      [`${path}.maxChoices`, group.options.length === 0 ? null : choicesFault(group)],
      ...group.options.map(({ priceDelta }, index) => [`${path}.options.${index}.priceDelta`, numberFault(priceDelta, deltaLimits)] as const),
    ]),
    ...twins(`${path}.options`, group.options.map(({ name }) => name)),
    ...nameFaults(`${path}.name`, group.name),
    ...joined(group.options.map(({ name }, index) => nameFaults(`${path}.options.${index}.name`, name))),
  };
}

const optionCount = ({ optionGroups }: ItemDraft): number => optionGroups.reduce((sum, { options }) => sum + options.length, 0);

function gramsFault({ unit, usualGrams }: ItemDraft): MenuFault | null {
  if (unit === 'each') return usualGrams === null ? null : 'unknown';
  return usualGrams === null ? 'missing' : numberFault(usualGrams, usualGramsLimits);
}

/** Everything that keeps a good from being saved; none: it may be. Limits in item-limits.ts. */
export const itemFaults = (draft: ItemDraft): Faults => ({
  ...nameFaults('name', draft.name),
  ...kept([
    ['description.zh', textFault(draft.description.zh, descriptionLimit, false)],
    ['description.en', textFault(draft.description.en, descriptionLimit, false)],
    ['price', numberFault(draft.price, priceLimits)],
    ['usualGrams', gramsFault(draft)],
    ['picture', isPicture(draft.picture) ? null : 'unknown'],
    ['optionGroups', draft.optionGroups.length > mostGroups || optionCount(draft) > mostOptions ? 'too_many' : null],
  ]),
  ...twins('optionGroups', draft.optionGroups.map(({ name }) => name)),
  ...joined(draft.optionGroups.map((group, index) => groupFaults(group, `optionGroups.${index}`))),
});
