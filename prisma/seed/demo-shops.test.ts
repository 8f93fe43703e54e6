import { expect, test } from 'vitest';
import { floorShape } from '@/domain/building/floor';
import { reservedWords } from '@/domain/building/reserved-words';
import { search } from '@/domain/menu/search';
import { floors, liftBanks } from './demo-building';
import { demoRows } from './demo-rows';
import { collectionCode, demoShops, shopPicture } from './demo-shops';

const { items, categories, hours, optionGroups, options, rooms, shops } = demoRows;
const labels = floors.map(({ label }) => label);
const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
const ofShop = (slug: string) => items.filter(({ shopId }) => shopId === `shp_${slug}`);

test('the tower skips the floors that such towers skip', () => {
  const skipped = ['4', '13', '14', '24', '34', '44'];
  const numbers = Array.from({ length: 45 }, (_, index) => String(index + 1));
  expect(labels).toEqual(['B1', ...numbers.filter((label) => !skipped.includes(label))]);
  expect(labels.every((label) => floorShape.test(label))).toBe(true);
  expect(floors.map(({ position }) => position)).toEqual(labels.map((_, index) => index + 1));
});

test('a floor has 42 rooms, numbered after it', () => {
  const roomsOf = (label: string) => floors.find((floor) => floor.label === label)!.rooms;
  expect(floors.every((floor) => floor.rooms.length === 42)).toBe(true);
  const ends = ['27', '8', '1', 'B1'].map((label) => [roomsOf(label)[0], roomsOf(label).at(-1)]);
  expect(ends).toEqual([['2701', '2742'], ['0801', '0842'], ['0101', '0142'], ['B101', 'B142']]);
  expect(rooms).toHaveLength(40 * 42);
});

test('the lift banks share B1 and 1 and reach every other floor once', () => {
  const [low, mid, high] = liftBanks.map(({ stops }) => stops.slice(2));
  expect(liftBanks.every(({ stops }) => stops[0] === 'B1' && stops[1] === '1')).toBe(true);
  expect([...low!, ...mid!, ...high!]).toEqual(labels.slice(2));
  expect([low, mid, high].map((stops) => [stops![0], stops!.at(-1)])).toEqual([['2', '15'], ['16', '30'], ['31', '45']]);
});

test('no two rows share an id', () => {
  const tables = [demoRows.floors, rooms, demoRows.liftBanks, shops, hours, categories, items, optionGroups, options];
  for (const rows of tables) expect(repeated(rows.map(({ id }) => id))).toEqual([]);
});

test('the seven shops stand on their floors, under slugs that a URL can hold', () => {
  const placed = demoShops.map(({ slug, floor, name }) => `${slug} ${floor}F ${name.zh} ${name.en}`);
  expect(placed).toEqual([
    'xiaopu 20F 小铺 Corner Shop',
    'gaijiaofan 36F 盖浇饭 Rice Bowls',
    'guotie 15F 锅贴 Potstickers',
    'shuijiao 8F 水饺 Dumplings',
    'malatang 33F 麻辣烫 Malatang',
    'yimian 18F 意面 Pasta',
    'guozhi 1F 果汁 Juice',
  ]);
  for (const { slug, floor } of demoShops) {
    expect(labels).toContain(floor);
    expect(reservedWords).not.toContain(slug);
  }
});

test.each(demoShops)('$slug speaks both languages', (shop) => {
  const sold = shop.categories.flatMap((category) => category.items);
  const groups = sold.flatMap((item) => item.optionGroups);
  const texts = [
    shop.name,
    shop.tagline,
    ...shop.categories.map(({ name }) => name),
    ...sold.flatMap(({ name, description }) => [name, description]),
    ...groups.flatMap(({ name, options: choices }) => [name, ...choices.map((choice) => choice.name)]),
  ];
  for (const { zh, en } of texts) {
    expect(zh.trim()).toBe(zh);
    expect(zh).toMatch(/\p{Script=Han}|ml$/u);
    expect(en).toMatch(/^[A-Z0-9][\x20-\x7e]*[a-z0-9]$/);
    // No marketing shouts on the screens.
    expect(zh + en).not.toMatch(/[!！—]/);
  }
});

test.each(demoShops)('$slug sells something in each category, at a price', ({ slug, categories: own }) => {
  expect(own.length).toBeGreaterThan(0);
  for (const category of own) expect(category.items.length).toBeGreaterThan(0);
  const sold = own.flatMap((category) => category.items);
  expect(repeated(sold.map(({ name }) => name.zh))).toEqual([]);
  expect(repeated(sold.map(({ name }) => name.en))).toEqual([]);
  for (const item of sold) {
    expect(Number.isSafeInteger(item.price) && item.price >= 100 && item.price <= 5000).toBe(true);
    expect(item.usualGrams === null).toBe(item.unit === 'each');
    // The sheet steps by 100 g, and garlic goes by two bulbs; a usual weight is a whole number of 50 g.
    if (item.usualGrams !== null) expect(item.usualGrams >= 50 && item.usualGrams % 50 === 0).toBe(true);
    if (item.stock !== null) expect(item.stock).toBeGreaterThanOrEqual(10 * (item.usualGrams ?? 1));
  }
  expect(slug === 'xiaopu' ? sold.every(({ stock }) => stock !== null) : sold.some(({ stock }) => stock === null)).toBe(true);
});

test('小铺 has about sixty goods in five categories, a kitchen eight to fourteen', () => {
  expect(demoShops[0]!.categories.map(({ name }) => name.zh)).toEqual(['水果', '蔬菜', '泡面火腿', '零食', '饮料']);
  expect(ofShop('xiaopu').length).toBeGreaterThanOrEqual(55);
  expect(ofShop('xiaopu').length).toBeLessThanOrEqual(65);
  for (const { slug } of demoShops.slice(1)) {
    expect(ofShop(slug).length).toBeGreaterThanOrEqual(8);
    expect(ofShop(slug).length).toBeLessThanOrEqual(14);
  }
});

test('what the drawings show costs what they show', () => {
  const costs = (slug: string) => ofShop('xiaopu').find(({ id }) => id === `itm_xiaopu_${slug}`)!;
  expect(costs('sugar-tangerine')).toMatchObject({ nameZh: '砂糖橘', price: 680, usualGrams: 500, pinyin: 'shatangju' });
  expect(costs('banana')).toMatchObject({ nameZh: '香蕉', price: 450, usualGrams: 600, initials: 'xj' });
  expect(costs('fuji-apple')).toMatchObject({ nameZh: '红富士苹果', price: 390, unit: 'each' });
  expect(demoShops[0]).toMatchObject({ minimumOrder: 1500, leadMinutes: 12 });
});

test('every name is found by pinyin and initials', () => {
  const shown = items.map(({ id, nameZh, nameEn, pinyin, initials }) => ({ id, names: [nameZh, nameEn], pinyin, initials }));
  const found = (typed: string) => search(shown, typed).map(({ id }) => id);
  for (const { id, names, pinyin, initials } of shown) {
    expect(pinyin).toMatch(/^[a-z0-9]+$/);
    expect(initials).toMatch(/^[a-z0-9]+$/);
    expect(initials.length).toBeLessThan(pinyin.length);
    for (const typed of [pinyin, initials, ...names]) expect(found(typed), typed).toContain(id);
  }
});

test('option groups can be answered, and weighed goods add nothing per 500 g', () => {
  const weighed = new Set(items.filter(({ unit }) => unit === 'weight').map(({ id }) => id));
  for (const group of optionGroups) {
    const own = options.filter(({ groupId }) => groupId === group.id);
    expect(group.minChoices).toBeLessThanOrEqual(group.maxChoices);
    expect(own.length).toBeGreaterThanOrEqual(Math.max(group.maxChoices, 2));
    expect(own.every(({ priceDelta }) => Number.isSafeInteger(priceDelta) && priceDelta >= 0)).toBe(true);
    if (weighed.has(group.itemId)) expect(own.every(({ priceDelta }) => priceDelta === 0)).toBe(true);
    // The first choice stands chosen, so the first figure of a row is what a tap costs.
    if (group.minChoices === 1) expect(own[0]!.priceDelta).toBe(0);
  }
});

test('openings are whole, in order and apart; 小铺 never closes', () => {
  for (const { slug } of demoShops) {
    const own = hours.filter(({ shopId }) => shopId === `shp_${slug}`);
    expect(own.length).toBeGreaterThan(0);
    for (const [index, { weekday, opens, closes }] of own.entries()) {
      expect(weekday >= 1 && weekday <= 7 && opens >= 0 && opens < closes && closes <= 1440).toBe(true);
      const before = own[index - 1];
      if (before?.weekday === weekday) expect(before.closes).toBeLessThan(opens);
      else if (before) expect(before.weekday).toBeLessThan(weekday);
    }
  }
  const always = Array.from({ length: 7 }, (_, index) => ({ weekday: index + 1, opens: 0, closes: 1440 }));
  expect(demoShops[0]!.hours).toEqual(always);
});

test('terms make sense, phones are extensions and collection codes pay nobody', () => {
  expect(repeated(demoShops.map(({ contactPhone }) => contactPhone))).toEqual([]);
  for (const shop of demoShops) {
    expect(shop.contactPhone).toMatch(/^\d{4}$/);
    expect(collectionCode(shop)).toBe(`UPSTAIRS-DEMO-${shop.slug}: pays nobody`);
    expect(shop.slotMinutes % 5).toBe(0);
    expect(Math.min(shop.leadMinutes, shop.slotCapacity, shop.slotMinutes)).toBeGreaterThan(0);
    expect(shopPicture(shop)).toBe(`/goods/shop-${shop.slug}.svg`);
  }
});
