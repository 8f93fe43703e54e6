import type { EditedItem, ItemDraft } from '@/domain/menu/item-draft';
import { tidy } from '@/domain/typed-text';
import type { Text, Unit } from '@/domain/menu/shop';
import { fenOf, typedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';

/** An option as it stands in the form's fields; `key` tells rows apart that have no id yet. */
export type OptionFields = { key: string; id: string | null; name: Text; delta: string };

export type GroupFields = { key: string; id: string | null; name: Text; least: number; most: number; options: readonly OptionFields[] };

/** A good as it stands in the form's fields: what was typed, right or wrong. */
export type ItemFields = {
  category: string;
  name: Text;
  description: Text;
  unit: Unit;
  price: string;
  usualGrams: string;
  picture: string;
  groups: readonly GroupFields[];
};

/** Grams that a good begins with when it becomes a weighed one. */
const firstGrams = '500';

/** The fields of a good, of a new one without a price. */
export const fieldsOf = (draft: ItemDraft | EditedItem): ItemFields => ({
  category: draft.category,
  name: draft.name,
  description: draft.description,
  unit: draft.unit,
  price: draft.price === 0 ? '' : typedFen(draft.price),
  usualGrams: draft.usualGrams === null ? firstGrams : String(draft.usualGrams),
  picture: draft.picture,
  groups: draft.optionGroups.map((group, index) => ({
    key: group.id ?? `group ${index}`,
    id: group.id,
    name: group.name,
    least: group.minChoices,
    most: group.maxChoices,
    options: group.options.map((option, place) => ({
      key: option.id ?? `option ${index} ${place}`,
      id: option.id,
      name: option.name,
      delta: typedFen(option.priceDelta),
    })),
  })),
});

const tidied = ({ zh, en }: Text): Text => ({ zh: tidy(zh), en: tidy(en) });

/** What the fields say; a number that cannot be read is NaN, which no good may be saved with. */
export const draftOf = ({ groups, ...fields }: ItemFields): ItemDraft => ({
  category: fields.category,
  name: tidied(fields.name),
  description: tidied(fields.description),
  unit: fields.unit,
  price: fields.price.trim() === '' ? 0 : fenOf(fields.price),
  usualGrams: fields.unit === 'each' ? null : wholeOf(fields.usualGrams),
  picture: fields.picture,
  optionGroups: groups.map(({ id, name, least, most, options }) => ({
    id,
    name: tidied(name),
    minChoices: least,
    maxChoices: most,
    options: options.map((option) => ({
      id: option.id,
      name: tidied(option.name),
      priceDelta: option.delta.trim() === '' ? 0 : fenOf(option.delta),
    })),
  })),
});

export const emptyOption = (key: string): OptionFields => ({ key, id: null, name: { zh: '', en: '' }, delta: '' });

/** A new group: one of two must be chosen, as most groups want it. */
export const emptyGroup = (key: string): GroupFields => ({
  key,
  id: null,
  name: { zh: '', en: '' },
  least: 1,
  most: 1,
  options: [emptyOption(`${key} 1`), emptyOption(`${key} 2`)],
});
