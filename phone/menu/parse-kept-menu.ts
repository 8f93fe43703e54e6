import { nutrients } from '@/domain/menu/nutrition';
import type { Shop } from '@/domain/menu/shop';
import type { MenuBuilding, WholeMenu } from '@/domain/menu/whole-menu';

/** The menu of the building as this phone keeps it. */
export type KeptMenu = WholeMenu & {
  version: 1;
  /** ISO instant by the server's clock at which these prices were last confirmed: what is shown beside them. */
  at: string;
  /** The same moment by the phone's own clock, which may be days off: only differences to it mean something. */
  heardAt: string;
  etag: string | null;
};

type Found = Record<string, unknown>;

const isRecord = (value: unknown): value is Found => typeof value === 'object' && value !== null && !Array.isArray(value);
const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isAmount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';
const isString = (value: unknown): boolean => typeof value === 'string';

const each = (value: unknown, holds: (member: Found) => boolean): boolean =>
  Array.isArray(value) && value.every((member) => isRecord(member) && holds(member));

const isGroup = ({ id, name, minChoices, maxChoices, options }: Found): boolean =>
  isString(id) && isText(name) && isAmount(minChoices) && isAmount(maxChoices) &&
  each(options, (option) => isString(option.id) && isText(option.name) && isAmount(option.priceDelta));

const isDish = ({ id, item, name, options }: Found): boolean => isString(id) && isString(item) && isText(name) && each(options, (option) => isText(option.name));

/** A part without a dish could not be told; menus from before sets have none. */
const isPart = ({ name, isFixed, dishes }: Found): boolean => isText(name) && typeof isFixed === 'boolean' && each(dishes, isDish) && (dishes as unknown[]).length > 0;

const holdsFigures = (value: unknown): boolean => isRecord(value) && nutrients.every((nutrient) => isAmount(value[nutrient])) && isText(value.source);

const isItem = ({ id, name, description, picture, pinyin, initials, price, was, usualGrams, optionGroups, parts, nutrition }: Found): boolean =>
  (parts === undefined || each(parts, isPart)) && (nutrition === undefined || holdsFigures(nutrition)) &&
  [id, picture, pinyin, initials].every(isString) && isText(name) && isText(description) && isAmount(price) &&
  (was === undefined || isAmount(was)) && (usualGrams === null || isAmount(usualGrams)) && each(optionGroups, isGroup);

const isSpan = ({ opens, closes }: Found): boolean => isAmount(opens) && isAmount(closes);

/** A date with hours of its own; menus from before they were told have none. */
const isException = ({ date, spans, name }: Found): boolean =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) && each(spans, isSpan) && (name === null || isText(name));

const isOff = (value: unknown): boolean =>
  isRecord(value) && (isAmount(value.amount) || (isAmount(value.percent) && (value.most === null || isAmount(value.most))));

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

const isExclusions = (value: unknown): boolean => isRecord(value) && isStrings(value.items) && each(value.names, isText) && typeof value.discounted === 'boolean';

/** A promotion of a kind that this release knows; menus from before promotions have none. */
const isPromotion = ({ kind, id, name, off, items, tiers, excludes }: Found): boolean =>
  isString(id) && isText(name) &&
  (kind === 'item' ? isOff(off) && isStrings(items) : kind === 'tiers' && isExclusions(excludes) && each(tiers, (tier) => isAmount(tier.threshold) && isAmount(tier.amount)));

function isShop(shop: Found): boolean {
  const { id, slug, floor, name, tagline, picture, contactPhone, revision, categories, hours } = shop;
  if (![id, slug, floor, picture, contactPhone].every(isString) || !isText(name) || !isText(tagline)) return false;
  if (![revision, shop.minimumOrder, shop.deliveryFee].every(isAmount)) return false;
  if (shop.smallOrderFee !== null && !isAmount(shop.smallOrderFee)) return false;
  if (!each(hours, (opening) => isAmount(opening.weekday) && isSpan(opening))) return false;
  if (shop.exceptions !== undefined && !each(shop.exceptions, isException)) return false;
  if (shop.promotions !== undefined && !each(shop.promotions, isPromotion)) return false;
  return each(categories, (category) => isString(category.id) && isText(category.name) && each(category.items, isItem));
}

function isZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

function isBuilding(value: unknown): value is MenuBuilding {
  if (!isRecord(value) || !isText(value.name) || !isZone(value.timeZone) || !isAmount(value.priceAgeMinutes)) return false;
  const isRooms = (rooms: unknown) => Array.isArray(rooms) && rooms.every(isString);
  return (
    each(value.floors, ({ label, position, rooms }) => isString(label) && Number.isInteger(position) && isRooms(rooms)) &&
    each(value.liftBanks, ({ id, name }) => isString(id) && isText(name))
  );
}

/** What an answer or a storage holds as a whole menu; null unless every part that a page shows is there. */
export function parseWholeMenu(value: unknown): WholeMenu | null {
  if (!isRecord(value) || !isBuilding(value.building) || !each(value.shops, isShop)) return null;
  return { building: value.building, shops: value.shops as readonly Shop[] };
}

/** Reads what stands in storage, where anything may: another version, another program's, half of it. */
export function parseKeptMenu(stored: unknown): KeptMenu | null {
  if (!isRecord(stored) || stored.version !== 1 || !isInstant(stored.at) || !isInstant(stored.heardAt)) return null;
  const menu = parseWholeMenu(stored);
  if (!menu) return null;
  const etag = typeof stored.etag === 'string' ? stored.etag : null;
  return { ...menu, version: 1, at: stored.at as string, heardAt: stored.heardAt as string, etag };
}
