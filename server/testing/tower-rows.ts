import type { Tx } from '@/server/db';
import { openLedgers } from '@/server/stock/note-entries';

const text = (zh: string, en: string) => ({ nameZh: zh, nameEn: en });
const floors = [['B1', -1], ['1', 0], ['20', 19], ['27', 26], ['36', 35]] as const;
const banks = { low: ['B1', '1', '20'], high: ['B1', '1', '27', '36'] };

const item = (id: string, position: number, facts: { price: number; stock: number | null; usualGrams?: number }) => ({
  id,
  shopId: 'shp_corner',
  categoryId: 'cat_corner',
  ...text(`货${id}`, id),
  descriptionZh: '',
  descriptionEn: '',
  picture: `/goods/${id}.svg`,
  pinyin: id,
  initials: id[0]!,
  unit: facts.usualGrams ? 'weight' : 'each',
  usualGrams: null,
  position,
  ...facts,
});

const shop = {
  buildingId: 'bld',
  taglineZh: '',
  taglineEn: '',
  picture: '/goods/shop.svg',
  leadMinutes: 12,
  slotMinutes: 15,
};

async function building(tx: Tx): Promise<void> {
  await tx.building.create({ data: { id: 'bld', ...text('小楼', 'Small Tower'), timeZone: 'Asia/Shanghai' } });
  await tx.floor.createMany({
    data: floors.map(([label, position]) => ({ id: `flr_${label}`, buildingId: 'bld', label, position })),
  });
  await tx.room.createMany({
    data: ['2701', '2708'].map((label) => ({ id: `rom_${label}`, floorId: 'flr_27', label })),
  });
  for (const [position, [id, stops]] of Object.entries(banks).entries()) {
    await tx.liftBank.create({ data: { id, buildingId: 'bld', ...text(id, id), position } });
    await tx.liftBankFloor.createMany({ data: stops.map((label) => ({ bankId: id, floorId: `flr_${label}` })) });
  }
  const createdAt = new Date('2026-03-01T00:00:00Z');
  await tx.placard.createMany({
    data: [
      { id: 'plc_live', floorId: 'flr_27', code: 'k7qm2x', status: 'live', version: 2, createdAt },
      { id: 'plc_retired', floorId: 'flr_27', code: 'r7qm2x', status: 'retired', version: 1, createdAt },
      { id: 'plc_revoked', floorId: 'flr_20', code: 'v7qm2x', status: 'revoked', version: 1, createdAt },
    ],
  });
}

async function corner(tx: Tx): Promise<void> {
  await tx.shop.create({
    data: {
      ...shop, id: 'shp_corner', floorId: 'flr_20', slug: 'corner', ...text('小铺', 'Corner'), contactPhone: '2020',
      position: 1, minimumOrder: 900, deliveryFee: 100, slotCapacity: 1000, collectionCode: 'DEMO',
    },
  });
  await tx.shopHours.createMany({
    data: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ id: `hrs_${weekday}`, shopId: 'shp_corner', weekday, opens: 0, closes: 1440 })),
  });
  await tx.category.create({ data: { id: 'cat_corner', shopId: 'shp_corner', ...text('水果', 'Fruit'), position: 1 } });
  await tx.item.createMany({
    data: [
      item('apple', 1, { price: 300, stock: 1000 }),
      item('tangerine', 2, { price: 680, stock: 100_000, usualGrams: 500 }),
      item('noodles', 3, { price: 450, stock: null }),
      item('egg', 4, { price: 500, stock: 2 }),
    ],
  });
  await openLedgers(tx, { staffId: null, at: new Date('2026-03-01T00:00:00Z') });
  const group = { itemId: 'noodles', minChoices: 0 };
  await tx.optionGroup.create({ data: { ...group, id: 'water', ...text('泡面', 'Water'), minChoices: 1, maxChoices: 1, position: 1 } });
  await tx.optionGroup.create({ data: { ...group, id: 'extra', ...text('加料', 'Extra'), maxChoices: 2, position: 2 } });
  await tx.option.createMany({
    data: [
      { id: 'hot', groupId: 'water', ...text('加热水', 'Hot water'), priceDelta: 0, position: 1 },
      { id: 'dry', groupId: 'water', ...text('不加', 'Dry'), priceDelta: 0, position: 2 },
      { id: 'sausage', groupId: 'extra', ...text('火腿肠', 'Sausage'), priceDelta: 250, position: 1 },
    ],
  });
}

async function kitchen(tx: Tx): Promise<void> {
  await tx.shop.create({
    data: {
      ...shop, id: 'shp_kitchen', floorId: 'flr_36', slug: 'kitchen', ...text('盖浇饭', 'Kitchen'), contactPhone: '3636',
      position: 2, minimumOrder: 0, deliveryFee: 0, slotCapacity: 2,
    },
  });
  await tx.shopHours.createMany({
    data: [1, 2, 3, 4, 5].map((weekday) => ({ id: `hrk_${weekday}`, shopId: 'shp_kitchen', weekday, opens: 630, closes: 840 })),
  });
  await tx.category.create({ data: { id: 'cat_kitchen', shopId: 'shp_kitchen', ...text('饭', 'Rice'), position: 1 } });
  await tx.item.create({
    data: { ...item('rice', 1, { price: 2200, stock: null }), shopId: 'shp_kitchen', categoryId: 'cat_kitchen' },
  });
}

async function staff(tx: Tx): Promise<void> {
  const names = ['owner', 'clerk', 'runner', 'cook'];
  await tx.staff.createMany({ data: names.map((name) => ({ id: `stf_${name}`, name, passcodeHash: 'no passcode' })) });
}

/** Writes a small tower, in the order in which its rows point to each other. */
export const towerRows: readonly ((tx: Tx) => Promise<void>)[] = [building, corner, kitchen, staff];
