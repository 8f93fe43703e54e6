import type { EditedSet, SetDraft } from '@/domain/menu/set-draft';
import type { Text } from '@/domain/menu/shop';
import { tidy } from '@/domain/typed-text';
import { fenOf, typedFen } from '@/i18n/typed-money';

/** A dish of a part as it stands in the form; `item` '': none is picked yet. */
export type DishFields = { key: string; id: string | null; item: string };

export type PartFields = { key: string; id: string | null; name: Text; dishes: readonly DishFields[] };

/** A set as it stands in the form's fields: what was typed, right or wrong. */
export type SetFields = { category: string; name: Text; price: string; picture: string; parts: readonly PartFields[] };

export const emptyDish = (key: string): DishFields => ({ key, id: null, item: '' });

export const emptyPart = (key: string): PartFields => ({ key, id: null, name: { zh: '', en: '' }, dishes: [emptyDish(`${key} 1`)] });

/** A new set begins with two parts. */
export const newSet = (category: string): SetFields => ({ category, name: { zh: '', en: '' }, price: '', picture: '', parts: [emptyPart('first'), emptyPart('second')] });

export const setFieldsOf = ({ category, name, price, picture, parts }: EditedSet): SetFields => ({
  category,
  name,
  price: typedFen(price),
  picture,
  parts: parts.map((part) => ({ key: part.id!, id: part.id, name: part.name, dishes: part.dishes.map(({ id, item }) => ({ key: id!, id, item })) })),
});

/** Another dish in the place of one is another choice: carts that hold the old one must not get the new one. */
export const withDish = (dish: DishFields, item: string): DishFields => ({ ...dish, id: null, item });

const tidied = ({ zh, en }: Text): Text => ({ zh: tidy(zh), en: tidy(en) });

/** What the fields say; dishes that nobody picked are left out, and a price that cannot be read is NaN. */
export const setDraftOf = ({ category, name, price, picture, parts }: SetFields): SetDraft => ({
  category,
  name: tidied(name),
  price: price.trim() === '' ? 0 : fenOf(price),
  picture,
  parts: parts.map((part) => ({
    id: part.id,
    name: tidied(part.name),
    dishes: part.dishes.filter(({ item }) => item !== '').map(({ id, item }) => ({ id, item })),
  })),
});
