import type { Fen } from '../money';
import type { MinuteOfDay } from '../time';

/** A text in both languages; `zh` is never empty. */
export type Text = { zh: string; en: string };

export type Locale = keyof Text;
export const locales: readonly Locale[] = ['zh', 'en'];
/** Holds the language that somebody picked; pages write it, the server reads it. */
export const localeCookie = 'upstairs_locale';

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');
export const isLocale = (text: string): text is Locale => text === 'zh' || text === 'en';

export type Unit = 'each' | 'weight';

type MenuOption = { id: string; name: Text; priceDelta: Fen };

export type OptionGroup = {
  id: string;
  name: Text;
  minChoices: number;
  maxChoices: number;
  options: readonly MenuOption[];
};

export type MenuItem = {
  id: string;
  name: Text;
  description: Text;
  picture: string;
  pinyin: string;
  initials: string;
  unit: Unit;
  /** Per piece, or per 500 g. */
  price: Fen;
  /** What one tap on Add takes of a weighed item, in grams; null for pieces. */
  usualGrams: number | null;
  optionGroups: readonly OptionGroup[];
};

export type Category = { id: string; name: Text; items: readonly MenuItem[] };

/** One opening of a weekday (1 Monday … 7 Sunday). */
export type Opening = { weekday: number; opens: MinuteOfDay; closes: MinuteOfDay };

/** What a shop charges and promises; everything a price or a slot depends on. */
export type ShopTerms = {
  minimumOrder: Fen;
  deliveryFee: Fen;
  smallOrderFee: Fen | null;
  leadMinutes: number;
  slotMinutes: number;
  slotCapacity: number;
  hours: readonly Opening[];
};

export type Shop = ShopTerms & {
  id: string;
  slug: string;
  floor: string;
  name: Text;
  tagline: Text;
  picture: string;
  contactPhone: string;
  takesCode: boolean;
  /** Counts every change of what a kept page or a price depends on. */
  revision: number;
  categories: readonly Category[];
};

export const itemsOf = (shop: Pick<Shop, 'categories'>): MenuItem[] => shop.categories.flatMap((category) => category.items);
