import type { Fen } from '../money';
import type { Promotion } from '../promotions/promotion';
import type { LocalDate, MinuteOfDay } from '../time';

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
  /** What it costs by day, while an evening price is in force; absent else, and in menus that phones kept from before. */
  was?: Fen;
  /** What one tap on Add takes of a weighed item, in grams; null for pieces. */
  usualGrams: number | null;
  optionGroups: readonly OptionGroup[];
};

export type Category = { id: string; name: Text; items: readonly MenuItem[] };

/** One opening of a weekday (1 Monday … 7 Sunday). */
export type Opening = { weekday: number; opens: MinuteOfDay; closes: MinuteOfDay };

/** From opening to closing on one day. */
export type Span = Pick<Opening, 'opens' | 'closes'>;

/** A date whose hours are not those of its weekday, and why. */
export type DayException = {
  date: LocalDate;
  /** In order; none: closed. */
  spans: readonly Span[];
  rule: 'holiday' | 'makeup' | 'own';
  /** The holiday's name, or the shop's own word; null where there is none. */
  name: Text | null;
};

/** When a shop is open: its week, and the coming dates that are otherwise. */
export type OpenWeek = {
  hours: readonly Opening[];
  /** By date; absent in menus that phones kept from before. */
  exceptions?: readonly DayException[];
};

/** How much of a window may be taken beside its orders; null: not counted. */
export type LoadLimits = { slotDishes: number | null; slotBags: number | null; piecesPerBag: number };

/** What a shop charges and promises; everything a price or a slot depends on. */
export type ShopTerms = OpenWeek & {
  minimumOrder: Fen;
  deliveryFee: Fen;
  smallOrderFee: Fen | null;
  leadMinutes: number;
  slotMinutes: number;
  slotCapacity: number;
  /** Absent: only orders are counted. */
  limits?: LoadLimits;
  /** What it takes off unasked, as far as it is in force; absent in menus that phones kept from before. */
  promotions?: readonly Promotion[];
};

/** Who a shop is, as its owner says; an empty text was not said. */
export type ShopCard = {
  /** How to find it on its floor. */
  where: Text;
  /** Whom one may ask for. */
  keeper: string;
  businessLicence: string;
  foodLicence: string;
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
  /** Who the shop is. A phone may have kept a menu of a release that did not tell. */
  card?: ShopCard;
  /** Counts every change of what a kept page or a price depends on. */
  revision: number;
  categories: readonly Category[];
};

export const itemsOf = (shop: Pick<Shop, 'categories'>): MenuItem[] => shop.categories.flatMap((category) => category.items);
