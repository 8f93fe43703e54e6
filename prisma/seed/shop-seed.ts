import type { Opening, Text, Unit } from '@/domain/menu/shop';

/** zh, en */
export type Pair = readonly [zh: string, en: string];

export type SeedOption = { slug: string; name: Text; priceDelta: number };

export type SeedOptionGroup = {
  slug: string;
  name: Text;
  minChoices: number;
  maxChoices: number;
  options: readonly SeedOption[];
};

/** A part of a set: slugs of goods of the same shop; one comes with every set, of several one is chosen. */
export type SeedPart = { slug: string; name: Text; dishes: readonly string[] };

/** One good. Its slug names its row and its picture, `public/goods/<slug>.svg`. */
export type SeedItem = {
  slug: string;
  name: Text;
  description: Text;
  unit: Unit;
  /** Fen per piece or per 500 g. */
  price: number;
  usualGrams: number | null;
  /** Pieces or grams; null: not counted. */
  stock: number | null;
  optionGroups: readonly SeedOptionGroup[];
  /** Of a set menu. */
  parts?: readonly SeedPart[];
};

export type SeedCategory = { slug: string; name: Text; items: readonly SeedItem[] };

/** Money in fen, lead and slots in minutes. */
export type SeedShop = {
  slug: string;
  floor: string;
  name: Text;
  tagline: Text;
  /** An extension of the building's own exchange. */
  contactPhone: string;
  minimumOrder: number;
  deliveryFee: number;
  smallOrderFee: number | null;
  leadMinutes: number;
  slotMinutes: number;
  slotCapacity: number;
  hours: readonly Opening[];
  categories: readonly SeedCategory[];
};

const text = ([zh, en]: Pair): Text => ({ zh, en });

type More = { stock?: number; options?: readonly SeedOptionGroup[] };

/** A good sold by the piece, at `price` fen. */
export function piece(slug: string, name: Pair, price: number, description: Pair, more: More = {}): SeedItem {
  const { stock = null, options = [] } = more;
  return {
    slug,
    name: text(name),
    description: text(description),
    unit: 'each',
    price,
    usualGrams: null,
    stock,
    optionGroups: options,
  };
}

/** Several dishes at one price: no stock of its own. */
export const setMenu = (slug: string, name: Pair, price: number, description: Pair, parts: readonly SeedPart[]): SeedItem => ({
  ...piece(slug, name, price, description),
  parts,
});

/** A part that is chosen among several goods. */
export const choiceOf = (slug: string, name: Pair, dishes: readonly string[]): SeedPart => ({ slug, name: text(name), dishes });

/** What comes with every set. */
export const withEach = (dish: string): SeedPart => ({ slug: dish, name: { zh: '', en: '' }, dishes: [dish] });

/** A good sold by weight: fen per 500 g, and the grams that one tap takes. */
export function byWeight(
  slug: string,
  name: Pair,
  price: number,
  usualGrams: number,
  description: Pair,
  more: More = {},
): SeedItem {
  return { ...piece(slug, name, price, description, more), unit: 'weight', usualGrams };
}

export const category = (slug: string, name: Pair, items: readonly SeedItem[]): SeedCategory => ({
  slug, name: text(name), items,
});

/** An option and what it adds to the unit price, in fen. */
export const option = (slug: string, name: Pair, priceDelta = 0): SeedOption => ({
  slug, name: text(name), priceDelta,
});

/** Exactly one must be chosen; the first is what stands chosen. */
export const pickOne = (slug: string, name: Pair, options: readonly SeedOption[]): SeedOptionGroup => ({
  slug, name: text(name), minChoices: 1, maxChoices: 1, options,
});

/** Any of them may be added. */
export const addAny = (slug: string, name: Pair, options: readonly SeedOption[]): SeedOptionGroup => ({
  slug, name: text(name), minChoices: 0, maxChoices: options.length, options,
});

const minuteOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
};

/** The same openings, as `10:30-14:00`, on each weekday from `first` to `last` (1 Monday … 7 Sunday). */
export function openOn(first: number, last: number, ...spans: readonly string[]): Opening[] {
  const weekdays = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return weekdays.flatMap((weekday) =>
    spans.map((span) => {
      const [opens, closes] = span.split('-').map(minuteOf);
      return { weekday, opens: opens!, closes: closes! };
    }),
  );
}

export const workdays = [1, 5] as const;
export const everyDay = [1, 7] as const;
