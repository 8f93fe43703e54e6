import type { ShopCard, Text } from './shop';

export const emptyCard: ShopCard = { where: { zh: '', en: '' }, keeper: '', businessLicence: '', foodLicence: '' };

/** What the owner writes beside it: the shop's phone, and one line of today, which is gone at the end of its day. */
export type CardDraft = ShopCard & { contactPhone: string; today: Text };

/** The most characters of each. A unified social credit code has 18, a food licence `JY` and 14 digits. */
export const cardLimits = { where: 60, keeper: 20, licence: 32, phone: 25, today: 40 } as const;

export const cardFields = ['contactPhone', 'where', 'keeper', 'businessLicence', 'foodLicence', 'today'] as const;
export type CardField = (typeof cardFields)[number];

/** A field of a card in one line; the second language stands behind the first. */
function cardFieldText(draft: CardDraft, field: CardField): string {
  const value = draft[field];
  if (typeof value === 'string') return value;
  return value.en === '' ? value.zh : `${value.zh} / ${value.en}`;
}

/** What a save changes, field by field, for the log. */
export const cardChanges = (before: CardDraft, now: CardDraft): { field: CardField; before: string; now: string }[] =>
  cardFields
    .map((field) => ({ field, before: cardFieldText(before, field), now: cardFieldText(now, field) }))
    .filter((change) => change.before !== change.now);
