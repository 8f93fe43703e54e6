import type { Prisma } from '@/prisma/generated/client';
import { toPinyin } from '@/server/menu/pinyin';
import { building, floorId, floors, liftBanks } from './demo-building';
import { collectionCode, demoShops, picturePath, shopPicture } from './demo-shops';
import type { SeedCategory, SeedItem, SeedShop } from './shop-seed';

const named = ({ name }: { name: { zh: string; en: string } }) => ({ nameZh: name.zh, nameEn: name.en });

export const shopId = (slug: string): string => `shp_${slug}`;

/** Ids come from slugs, so that a demo that is seeded anew has the rows of the last one. */
const itemId = (shop: string, item: string): string => `itm_${shop}_${item}`;

const buildingRow: Prisma.BuildingCreateManyInput = {
  id: building.id,
  ...named(building),
  timeZone: building.timeZone,
  isDemo: true,
};

const floorRows: Prisma.FloorCreateManyInput[] = floors.map(({ id, label, position }) => ({
  id,
  buildingId: building.id,
  label,
  position,
}));

const roomRows: Prisma.RoomCreateManyInput[] = floors.flatMap((floor) =>
  floor.rooms.map((label) => ({ id: `rom_${label.toLowerCase()}`, floorId: floor.id, label })),
);

const liftBankRows: Prisma.LiftBankCreateManyInput[] = liftBanks.map((bank, index) => ({
  id: bank.id,
  buildingId: building.id,
  ...named(bank),
  position: index + 1,
}));

const stopRows: Prisma.LiftBankFloorCreateManyInput[] = liftBanks.flatMap((bank) =>
  bank.stops.map((label) => ({ bankId: bank.id, floorId: floorId(label) })),
);

const shopRow = (shop: SeedShop, index: number): Prisma.ShopCreateManyInput => ({
  id: shopId(shop.slug),
  buildingId: building.id,
  floorId: floorId(shop.floor),
  slug: shop.slug,
  ...named(shop),
  taglineZh: shop.tagline.zh,
  taglineEn: shop.tagline.en,
  picture: shopPicture(shop),
  contactPhone: shop.contactPhone,
  position: index + 1,
  minimumOrder: shop.minimumOrder,
  deliveryFee: shop.deliveryFee,
  smallOrderFee: shop.smallOrderFee,
  leadMinutes: shop.leadMinutes,
  slotMinutes: shop.slotMinutes,
  slotCapacity: shop.slotCapacity,
  collectionCode: collectionCode(shop),
});

const hoursOf = (shop: SeedShop): Prisma.ShopHoursCreateManyInput[] =>
  shop.hours.map(({ weekday, opens, closes }) => ({
    id: `hrs_${shop.slug}_${weekday}_${opens}`,
    shopId: shopId(shop.slug),
    weekday,
    opens,
    closes,
  }));

const categoryId = (shop: SeedShop, category: SeedCategory): string => `cat_${shop.slug}_${category.slug}`;

type Place = { shop: SeedShop; category: SeedCategory; index: number };

const itemRow = (item: SeedItem, { shop, category, index }: Place): Prisma.ItemCreateManyInput => ({
  id: itemId(shop.slug, item.slug),
  shopId: shopId(shop.slug),
  categoryId: categoryId(shop, category),
  ...named(item),
  descriptionZh: item.description.zh,
  descriptionEn: item.description.en,
  picture: picturePath(item.slug),
  ...toPinyin(item.name.zh),
  unit: item.unit,
  price: item.price,
  usualGrams: item.usualGrams,
  stock: item.stock,
  position: index + 1,
});

/** Each option group with its place in the tree, which its id spells. */
const groups = demoShops.flatMap(({ slug, categories }) =>
  categories.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.optionGroups.map((group, index) => ({
        group,
        index,
        itemId: itemId(slug, item.slug),
        path: `${slug}_${item.slug}_${group.slug}`,
      })),
    ),
  ),
);

type PlacedGroup = (typeof groups)[number];

const groupRow = ({ group, index, itemId, path }: PlacedGroup): Prisma.OptionGroupCreateManyInput => ({
  id: `grp_${path}`,
  itemId,
  ...named(group),
  minChoices: group.minChoices,
  maxChoices: group.maxChoices,
  position: index + 1,
});

const optionsOf = ({ group, path }: PlacedGroup): Prisma.OptionCreateManyInput[] =>
  group.options.map((option, index) => ({
    id: `opt_${path}_${option.slug}`,
    groupId: `grp_${path}`,
    ...named(option),
    priceDelta: option.priceDelta,
    position: index + 1,
  }));

/** Each part of a set with its place in the tree. */
const parts = demoShops.flatMap(({ slug, categories }) =>
  categories.flatMap(({ items }) => items.flatMap((item) => (item.parts ?? []).map((part, index) => ({ shop: slug, part, index, item })))),
);

const partId = ({ shop, item, part }: (typeof parts)[number]): string => `prt_${shop}_${item.slug}_${part.slug}`;

/** Every row of the demo that is the same each time, by table, parents first. */
export const demoRows = {
  building: buildingRow,
  floors: floorRows,
  rooms: roomRows,
  liftBanks: liftBankRows,
  stops: stopRows,
  shops: demoShops.map(shopRow),
  hours: demoShops.flatMap(hoursOf),
  categories: demoShops.flatMap((shop) =>
    shop.categories.map((category, index) => ({
      id: categoryId(shop, category),
      shopId: shopId(shop.slug),
      ...named(category),
      position: index + 1,
    })),
  ),
  items: demoShops.flatMap((shop) =>
    shop.categories.flatMap((category) => category.items.map((item, index) => itemRow(item, { shop, category, index }))),
  ),
  optionGroups: groups.map(groupRow),
  options: groups.flatMap(optionsOf),
  setParts: parts.map((each) => ({ id: partId(each), itemId: itemId(each.shop, each.item.slug), ...named(each.part), position: each.index + 1 })),
  setDishes: parts.flatMap((each) =>
    each.part.dishes.map((dish, place) => ({ id: `dsh_${each.shop}_${each.item.slug}_${dish}`, partId: partId(each), itemId: itemId(each.shop, dish), position: place + 1 })),
  ),
};
