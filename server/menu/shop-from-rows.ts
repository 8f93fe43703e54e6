import type { Category, MenuItem, Shop, ShopCard, Text, Unit } from '@/domain/menu/shop';
import { rowPicture } from '@/domain/menu/picture';
import { emptyCard } from '@/domain/menu/shop-card';
import { fen } from '@/domain/money';
import type { LocalDate } from '@/domain/time';
import { lessPercent } from '@/domain/pricing/evening-price';
import type { EveningPrice, Prisma } from '@/prisma/generated/client';
import { promotionFrom, promotionRows } from '@/server/promotions/promotion-rows';
import { exceptionsFrom, limitsFrom } from './shop-year';

/** What a shop's rows are read with. */
export const shopRows = {
  floor: true,
  service: true,
  days: { orderBy: { date: 'asc' } },
  card: true,
  hours: { orderBy: [{ weekday: 'asc' }, { opens: 'asc' }] },
  eveningPrices: { where: { isOn: true } },
  // A coupon is told to whoever shows its code, and to nobody else.
  promotions: { where: { isOn: true, kind: { not: 'coupon' } }, orderBy: { id: 'asc' }, include: promotionRows },
  // What is archived is on no menu and in no search, and a cart that still holds it asks for an unknown item.
  categories: {
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    include: {
      items: {
        where: { archivedAt: null },
        orderBy: { position: 'asc' },
        include: { optionGroups: { orderBy: { position: 'asc' }, include: { options: { orderBy: { position: 'asc' } } } } },
      },
    },
  },
} as const satisfies Prisma.ShopInclude;

type ShopRow = Prisma.ShopGetPayload<{ include: typeof shopRows }>;
type CategoryRow = ShopRow['categories'][number];
type ItemRow = CategoryRow['items'][number];

const textOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }): Text => ({ zh: nameZh, en: nameEn });

/** A good's own evening price goes before its category's. */
function priceOf({ id, categoryId, price }: ItemRow, inForce: readonly EveningPrice[]): Pick<MenuItem, 'price' | 'was'> {
  const found = inForce.find(({ itemId }) => itemId === id) ?? inForce.find((each) => each.categoryId === categoryId);
  return found ? { price: lessPercent(fen(price), found.percent), was: fen(price) } : { price: fen(price) };
}

const itemFrom = (row: ItemRow, inForce: readonly EveningPrice[]): MenuItem => ({
  id: row.id,
  name: textOf(row),
  description: { zh: row.descriptionZh, en: row.descriptionEn },
  picture: rowPicture(row.picture),
  pinyin: row.pinyin,
  initials: row.initials,
  unit: row.unit as Unit,
  ...priceOf(row, inForce),
  usualGrams: row.usualGrams,
  optionGroups: row.optionGroups.map((group) => ({
    id: group.id,
    name: textOf(group),
    minChoices: group.minChoices,
    maxChoices: group.maxChoices,
    options: group.options.map((option) => ({ id: option.id, name: textOf(option), priceDelta: fen(option.priceDelta) })),
  })),
});

const categoryFrom = (row: CategoryRow, inForce: readonly EveningPrice[]): Category => ({
  id: row.id,
  name: textOf(row),
  items: row.items.map((item) => itemFrom(item, inForce)),
});

/** Who the shop is; today's line is no part of it, because a page that is kept would outlive the day. */
export const cardFrom = (row: ShopRow['card']): ShopCard =>
  row === null
    ? emptyCard
    : {
        where: { zh: row.whereZh, en: row.whereEn },
        keeper: row.keeper,
        businessLicence: row.businessLicence,
        foodLicence: row.foodLicence,
      };

/** A shop as the domain knows it on a day: its exceptions are those of the coming weeks. */
export function shopFrom(row: ShopRow, today: LocalDate): Shop {
  // A heading over nothing helps nobody.
  const categories = row.categories.map((each) => categoryFrom(each, row.eveningPrices)).filter(({ items }) => items.length > 0);
  const promotions = row.promotions.flatMap((each) => promotionFrom(each, categories));
  return {
    id: row.id,
    slug: row.slug,
    floor: row.floor.label,
    name: textOf(row),
    tagline: { zh: row.taglineZh, en: row.taglineEn },
    picture: rowPicture(row.picture),
    contactPhone: row.contactPhone,
    takesCode: row.collectionCode !== null,
    card: cardFrom(row.card),
    revision: row.revision,
    minimumOrder: fen(row.minimumOrder),
    deliveryFee: fen(row.deliveryFee),
    smallOrderFee: row.smallOrderFee === null ? null : fen(row.smallOrderFee),
    leadMinutes: row.leadMinutes,
    slotMinutes: row.slotMinutes,
    slotCapacity: row.slotCapacity,
    limits: limitsFrom(row.service),
    hours: row.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    exceptions: exceptionsFrom(row, today),
    promotions,
    categories,
  };
}
