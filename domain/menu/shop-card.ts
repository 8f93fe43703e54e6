import { type Changed, changesOf } from '../changed';
import type { ShopCard, Text } from './shop';
import { phoneLimit } from './shop-phone';

export const emptyCard: ShopCard = { where: { zh: '', en: '' }, keeper: '', businessLicence: '', foodLicence: '' };

/** What the owner sets beside it: the shop's picture and phone, and one line of today, which is gone at the end of its day. */
export type CardDraft = ShopCard & { picture: string; contactPhone: string; today: Text };

/** The most characters of each. A unified social credit code has 18, a food licence `JY` and 14 digits. */
export const cardLimits = { where: 60, keeper: 20, licence: 32, phone: phoneLimit, today: 40 } as const;

export const cardFields = ['picture', 'contactPhone', 'where', 'keeper', 'businessLicence', 'foodLicence', 'today'] as const;
export type CardField = (typeof cardFields)[number];

/** A field of a card in one line; the second language stands behind the first. */
function cardFieldText(draft: CardDraft, field: CardField): string {
  const value = draft[field];
  if (typeof value === 'string') return value;
  return value.en === '' ? value.zh : `${value.zh} / ${value.en}`;
}

/** What a save changes, field by field, for the log. */
export const cardChanges = (before: CardDraft, now: CardDraft): Changed<CardField, string>[] =>
  changesOf(cardFields, (field) => cardFieldText(before, field), (field) => cardFieldText(now, field));
