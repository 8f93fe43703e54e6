import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '@/domain/menu/item-draft';
import { descriptionLimit, nameLimit, priceLimits, usualGramsLimits } from '@/domain/menu/item-limits';
import { itemsOf } from '@/domain/menu/shop';
import { read, write } from '@/server/db';
import { placeOrder } from '@/server/orders/place-order';
import { apple, bodyFor, checksum, clerk, cook, noodles, owner, placed, runner, useTower } from '@/server/testing/tower';
import { loadShop } from '../load-shops';
import { readWholeMenu } from '../read-whole-menu';
import { archiveCategory } from './archive-category';
import { archiveItem } from './archive-item';
import { arrangeMenu } from './arrange-menu';
import { duplicateItem } from './duplicate-item';
import { readEditedMenu } from './read-edited-menu';
import { saveCategory } from './save-category';
import { saveItem } from './save-item';

useTower();

const shop = 'corner';
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });
const text = (zh: string, en = '') => ({ zh, en });

const pear: ItemDraft = {
  category: 'cat_corner',
  name: text('雪梨'),
  description: text('河北', 'From Hebei'),
  unit: 'weight',
  price: 580,
  usualGrams: 500,
  picture: '',
  optionGroups: [
    { id: null, name: text('怎么切'), minChoices: 1, maxChoices: 1, options: [{ id: null, name: text('不切'), priceDelta: 0 }, { id: null, name: text('切块', 'Cut'), priceDelta: 200 }] },
  ],
};

const saved = async (draft: ItemDraft = pear): Promise<string> => {
  const result = await saveItem(owner, { shop, item: null, draft });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.item;
};
const edited = async (id: string) => {
  const menu = await readEditedMenu(owner, shop);
  return (menu.ok ? menu.value.categories : []).flatMap(({ items }) => items).find((item) => item.id === id)!;
};
/** What a form sends of a good that it has opened. */
const draftOf = ({ category, name, description, unit, price, usualGrams, picture, optionGroups }: ItemDraft): ItemDraft => ({
  category, name, description, unit, price, usualGrams, picture, optionGroups,
});
const onMenu = async () => itemsOf((await loadShop(shop))!).map(({ id }) => id);
const revision = async () => (await loadShop(shop))!.revision;

describe('a new good', () => {
  it('is on the menu with its options, at the end of its category, and every phone is told', async () => {
    const [before, { tag }] = [await revision(), await readWholeMenu()];
    const id = await saved();
    expect(await revision()).toBe(before + 1);
    expect((await readWholeMenu()).tag).not.toBe(tag);
    expect((await onMenu()).at(-1)).toBe(id);
    const item = itemsOf((await loadShop(shop))!).at(-1)!;
    expect(item).toMatchObject({ name: text('雪梨'), pinyin: 'xueli', initials: 'xl', price: 580, usualGrams: 500, picture: '/goods/none.svg' });
    expect(item.optionGroups[0]!.options.map(({ priceDelta }) => priceDelta)).toEqual([0, 200]);
    expect(await read().auditEntry.findFirstOrThrow()).toMatchObject({ kind: 'item_added', subject: '雪梨', staffName: 'owner', shopId: 'shp_corner' });
  });

  it.each<[string, Partial<ItemDraft>, Record<string, string>]>([
    ['without a name', { name: text('') }, { 'name.zh': 'missing' }],
    ['of blanks', { name: text('\u200b\u200b') }, { 'name.zh': 'missing' }],
    ['with a long name', { name: text('长'.repeat(41), 'x'.repeat(41)) }, { 'name.zh': 'too_long', 'name.en': 'too_long' }],
    ['with a tag', { name: text('<b>梨') }, { 'name.zh': 'characters' }],
    ['that turns the text round', { name: text('梨\u202e') }, { 'name.zh': 'characters' }],
    ['with a long description', { description: text('长'.repeat(301)) }, { 'description.zh': 'too_long' }],
    ['for nothing', { price: 0 }, { price: 'too_low' }],
    ['for less', { price: -1 }, { price: 'too_low' }],
    ['for ten million', { price: 10_000_000 }, { price: 'too_high' }],
    ['for part of a fen', { price: 1.5 }, { price: 'not_whole' }],
    ['by no weight', { usualGrams: null }, { usualGrams: 'missing' }],
    ['by less than none', { usualGrams: -1 }, { usualGrams: 'too_low' }],
    ['by a thousand tonnes', { usualGrams: 1e9 }, { usualGrams: 'too_high' }],
    ['by an odd weight', { usualGrams: 330 }, { usualGrams: 'step' }],
    ['by weight and by the piece', { unit: 'each' }, { usualGrams: 'unknown' }],
    ['with a picture from elsewhere', { picture: 'https://evil.example/a.png' }, { picture: 'unknown' }],
    ['with a picture up the tree', { picture: '/pictures/../upstairs.db' }, { picture: 'unknown' }],
    ['with a picture nobody uploaded', { picture: `/pictures/${'a'.repeat(64)}` }, { picture: 'unknown' }],
    ['with a choice of nothing', { optionGroups: [{ ...pear.optionGroups[0]!, options: [] }] }, { 'optionGroups.0.options': 'missing' }],
    ['with more to choose than there is', { optionGroups: [{ ...pear.optionGroups[0]!, minChoices: 3, maxChoices: 3 }] }, { 'optionGroups.0.maxChoices': 'choices' }],
    ['with more needed than allowed', { optionGroups: [{ ...pear.optionGroups[0]!, minChoices: 2 }] }, { 'optionGroups.0.maxChoices': 'choices' }],
    ['with an option that takes off', { optionGroups: [{ ...pear.optionGroups[0]!, maxChoices: 1, options: [{ id: null, name: text('少'), priceDelta: -1 }] }] }, { 'optionGroups.0.options.0.priceDelta': 'too_low' }],
    ['with two options of one name', { optionGroups: [{ ...pear.optionGroups[0]!, options: [pear.optionGroups[0]!.options[0]!, pear.optionGroups[0]!.options[0]!] }] }, { 'optionGroups.0.options.1.name.zh': 'duplicate' }],
    ['with twenty-one groups', { optionGroups: Array.from({ length: 21 }, (_, index) => ({ ...pear.optionGroups[0]!, name: text(`组${index}`), options: pear.optionGroups[0]!.options.slice(0, 1) })) }, { optionGroups: 'too_many' }],
    ['in a category of another shop', { category: 'cat_kitchen' }, { category: 'unknown' }],
    ['with an option of another good', { optionGroups: [{ ...pear.optionGroups[0]!, id: 'water' }] }, { optionGroups: 'unknown' }],
  ])('%s is refused by its field, and nothing changes', async (_, wrong, fields) => {
    const before = await checksum();
    expect(await saveItem(owner, { shop, item: null, draft: { ...pear, ...wrong } })).toEqual({ ok: false, error: { code: 'invalid', fields } });
    expect(await checksum()).toBe(before);
  });

  it.each([
    ['least', { price: priceLimits.least, usualGrams: usualGramsLimits.least, name: text('梨'), description: text('') }],
    ['most', { price: priceLimits.most, usualGrams: usualGramsLimits.most, name: text('🍐'.repeat(nameLimit), 'x'.repeat(nameLimit)), description: text('🍐'.repeat(descriptionLimit), 'x'.repeat(descriptionLimit)) }],
  ])('of the %s that a menu holds is held by the database, too', async (_, limits) => {
    const id = await saved({ ...pear, ...limits });
    expect(await edited(id)).toMatchObject(limits);
  });

  it('is one too many after five hundred', async () => {
    await write((tx) =>
      tx.item.createMany({
        data: Array.from({ length: 496 }, (_, index) => ({
          id: `many${index}`, shopId: 'shp_corner', categoryId: 'cat_corner', nameZh: '货', nameEn: '', descriptionZh: '', descriptionEn: '',
          picture: '', pinyin: '', initials: '', unit: 'each', price: 100, position: 100 + index,
        })),
      }),
    );
    const full = { ok: false, error: { code: 'menu_full', what: 'items', most: 500 } };
    expect(await saveItem(owner, { shop, item: null, draft: pear })).toEqual(full);
    expect(await duplicateItem(owner, { shop, item: 'apple' })).toEqual(full);
    await archiveItem(owner, { shop, item: 'many1', archived: true });
    expect((await duplicateItem(owner, { shop, item: 'apple' })).ok).toBe(true);
    expect(await archiveItem(owner, { shop, item: 'many1', archived: false })).toEqual(full);
  });
});

describe('an edit', () => {
  it('of the price is asked about once by a phone that showed the old one', async () => {
    const body = await bodyFor({ lines: [{ ...apple, quantity: 4 }] });
    const { id, revision, ...rest } = await edited('apple');
    const draft = draftOf(rest);
    expect((await saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, price: 350 } })).ok).toBe(true);
    expect(await placeOrder(body)).toEqual(refused('price_changed'));
    const entry = await read().auditEntry.findFirstOrThrow();
    expect(JSON.parse(entry.detailsJson)).toEqual({ fields: [{ field: 'price', before: 300, now: 350 }], options: false, picture: false });
  });

  it('keeps the options that it keeps, so that carts on phones stay good', async () => {
    const { id, revision, ...rest } = await edited('noodles');
    const draft = draftOf(rest);
    const [water, extra] = draft.optionGroups;
    const turned = [extra!, { ...water!, options: [...water!.options].reverse() }];
    expect((await saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, optionGroups: turned } })).ok).toBe(true);
    expect((await placeOrder(await bodyFor({ lines: [{ ...noodles, quantity: 2 }] }))).ok).toBe(true);
    expect((await edited('noodles')).optionGroups.map((group) => group.id)).toEqual(['extra', 'water']);
  });

  it('from grams to pieces stops counting what was counted in grams', async () => {
    const { id, revision, stock, ...rest } = await edited('tangerine');
    const draft = draftOf(rest);
    expect(stock).toBe(100_000);
    await saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, unit: 'each', usualGrams: null } });
    expect(await edited('tangerine')).toMatchObject({ unit: 'each', stock: null, revision: revision + 1 });
  });

  it('that a cart does not fit any more says that it has left the menu', async () => {
    const old = await bodyFor({ lines: [{ item: 'tangerine', options: [], quantity: 1, grams: 1500 }] });
    const { id, revision, ...rest } = await edited('tangerine');
    const draft = draftOf(rest);
    await saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, unit: 'each', usualGrams: null } });
    expect(await placeOrder(old)).toEqual({ ok: false, error: { code: 'unknown_item', lines: [0] } });
  });

  it('of what somebody else has just saved is told, and writes over nothing', async () => {
    const { id, revision, ...rest } = await edited('apple');
    const draft = draftOf(rest);
    const both = await Promise.all([310, 320].map((price) => saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, price } })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'menu_changed', items: ['apple'] } });
    expect(await read().item.findUniqueOrThrow({ where: { id } })).toMatchObject({ revision: 2 });
    expect(await read().auditEntry.count()).toBe(1);
  });

  it('into another category goes to its end', async () => {
    const made = await saveCategory(owner, { shop, category: null, name: text('早餐', 'Breakfast') });
    const category = made.ok ? made.value.category : '';
    const { id, revision, ...rest } = await edited('apple');
    const draft = draftOf(rest);
    await saveItem(owner, { shop, item: { id, revision }, draft: { ...draft, category } });
    expect((await loadShop(shop))!.categories.map(({ name, items }) => [name.en, items.length])).toEqual([['Fruit', 3], ['Breakfast', 1]]);
  });
});

describe('an archived good', () => {
  it('is on no menu and can be ordered by nobody, and its orders keep it', async () => {
    const order = await placed({ lines: [{ ...apple, quantity: 4 }] });
    const old = await bodyFor({ lines: [{ ...apple, quantity: 4 }] });
    await archiveItem(owner, { shop, item: 'apple', archived: true });
    expect(await onMenu()).toEqual(['tangerine', 'noodles', 'egg']);
    expect((await readWholeMenu()).body).not.toContain('"apple"');
    expect(await placeOrder(old)).toEqual({ ok: false, error: { code: 'unknown_item', lines: [0] } });
    const lines = await read().orderLine.findMany({ where: { orderId: order.id } });
    expect(lines.map(({ itemId, total }) => [itemId, total])).toEqual([['apple', 1200]]);
    await archiveItem(owner, { shop, item: 'apple', archived: false });
    expect(await onMenu()).toEqual(['apple', 'tangerine', 'noodles', 'egg']);
  });

  it('archived twice is archived once', async () => {
    await archiveItem(owner, { shop, item: 'apple', archived: true });
    await archiveItem(owner, { shop, item: 'apple', archived: true });
    expect(await read().auditEntry.count()).toBe(1);
  });

  it('goes with its category and comes back as it was', async () => {
    await archiveItem(owner, { shop, item: 'egg', archived: true });
    await archiveCategory(owner, { shop, category: 'cat_corner', archived: true });
    expect(await onMenu()).toEqual([]);
    await archiveCategory(owner, { shop, category: 'cat_corner', archived: false });
    expect(await onMenu()).toEqual(['apple', 'tangerine', 'noodles']);
  });
});

describe('a copy', () => {
  it('has options of its own, an edit of its own and nothing counted', async () => {
    await write((tx) => tx.item.update({ where: { id: 'noodles' }, data: { nameZh: '面'.repeat(40), nameEn: '', revision: 7, stock: 3 } }));
    const made = await duplicateItem(owner, { shop, item: 'noodles' });
    const copy = await edited(made.ok ? made.value.item : '');
    expect(copy).toMatchObject({ name: text(`${'面'.repeat(38)} 2`), revision: 1, stock: null, archived: false, price: 450 });
    expect(copy.optionGroups.map(({ name, options }) => [name.en, options.length])).toEqual([['Water', 2], ['Extra', 1]]);
    expect(copy.optionGroups.every(({ id }) => id !== 'water' && id !== 'extra')).toBe(true);
  });
});

describe('an order of goods', () => {
  const was = ['apple', 'tangerine', 'noodles', 'egg'];
  const now = ['egg', 'apple', 'noodles', 'tangerine'];

  it('is the one that was arranged; archived ones wait behind it', async () => {
    await archiveItem(owner, { shop, item: 'noodles', archived: true });
    const live = (ids: string[]) => ids.filter((id) => id !== 'noodles');
    expect((await arrangeMenu(owner, { shop, category: 'cat_corner', was: live(was), now: live(now) })).ok).toBe(true);
    expect(await onMenu()).toEqual(live(now));
    await archiveItem(owner, { shop, item: 'noodles', archived: false });
    expect(await onMenu()).toEqual([...live(now), 'noodles']);
  });

  it('of categories as well', async () => {
    const made = await saveCategory(owner, { shop, category: null, name: text('早餐') });
    const category = made.ok ? made.value.category : '';
    await saved({ ...pear, category });
    await arrangeMenu(owner, { shop, category: null, was: ['cat_corner', category], now: [category, 'cat_corner'] });
    expect((await loadShop(shop))!.categories.map(({ id }) => id)).toEqual([category, 'cat_corner']);
  });

  it('that was arranged from another one is told', async () => {
    const both = await Promise.all([now, [...was].reverse()].map((order) => arrangeMenu(owner, { shop, category: 'cat_corner', was, now: order })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'menu_changed', items: [] } });
  });

  it.each([[['egg', 'apple', 'noodles']], [[...now, 'rice']], [['egg', 'egg', 'noodles', 'tangerine']]])('of other goods is refused: %s', async (order) => {
    const before = await checksum();
    expect(await arrangeMenu(owner, { shop, category: 'cat_corner', was, now: order })).toEqual(refused('invalid'));
    expect(await checksum()).toBe(before);
  });
});

describe('a category', () => {
  it('is renamed once by two', async () => {
    const rename = (zh: string) => saveCategory(owner, { shop, category: { id: 'cat_corner', was: text('水果', 'Fruit') }, name: text(zh) });
    const both = await Promise.all([rename('鲜果'), rename('时令')]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(both[1]).toEqual(refused('menu_changed'));
    // The second language falls back where menus are drawn; it is kept as it was typed.
    expect((await loadShop(shop))!.categories[0]!.name).toEqual(text('鲜果'));
  });

  it('without a name is none', async () => {
    expect(await saveCategory(owner, { shop, category: null, name: text('', 'Fruit') })).toEqual({ ok: false, error: { code: 'invalid', fields: { 'name.zh': 'missing' } } });
  });
});

describe('only the owner edits', () => {
  type Attempt = (actor: typeof owner) => Promise<unknown>;
  const attempts: [string, Attempt][] = [
    ['reads', (actor) => readEditedMenu(actor, shop)],
    ['saves', (actor) => saveItem(actor, { shop, item: { id: 'apple', revision: 1 }, draft: pear })],
    ['archives', (actor) => archiveItem(actor, { shop, item: 'apple', archived: true })],
    ['duplicates', (actor) => duplicateItem(actor, { shop, item: 'apple' })],
    ['arranges', (actor) => arrangeMenu(actor, { shop, category: null, was: ['cat_corner'], now: ['cat_corner'] })],
    ['renames', (actor) => saveCategory(actor, { shop, category: null, name: text('早餐') })],
    ['archives a category', (actor) => archiveCategory(actor, { shop, category: 'cat_corner', archived: true })],
  ];

  it.each(attempts)('and nobody else %s', async (_, attempt) => {
    const before = await checksum();
    expect(await attempt(clerk)).toEqual(refused('forbidden'));
    expect(await attempt(runner)).toEqual(refused('forbidden'));
    expect(await attempt(cook)).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['saved', () => saveItem(owner, { shop, item: { id: 'rice', revision: 1 }, draft: pear })],
    ['archived', () => archiveItem(owner, { shop, item: 'rice', archived: true })],
    ['copied', () => duplicateItem(owner, { shop, item: 'rice' })],
    ['arranged', () => arrangeMenu(owner, { shop, category: 'cat_kitchen', was: ['rice'], now: ['rice'] })],
    ['renamed', () => saveCategory(owner, { shop, category: { id: 'cat_kitchen', was: text('饭', 'Rice') }, name: text('面') })],
  ])('what is in another shop is not %s through this one', async (_, attempt) => {
    const before = await checksum();
    expect(await attempt()).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});
