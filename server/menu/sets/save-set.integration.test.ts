import { beforeEach, describe, expect, it } from 'vitest';
import type { SetDraft } from '@/domain/menu/set-draft';
import { itemsOf } from '@/domain/menu/shop';
import { read, write } from '@/server/db';
import { addSet, lunchOf } from '@/server/testing/set-menu';
import { bodyFor, checksum, clerk, cook, owner, useTower } from '@/server/testing/tower';
import { logged } from '@/server/testing/staffed-tower';
import { placeOrder } from '@/server/orders/place-order';
import { receiveGoods } from '@/server/stock/receive-goods';
import { archiveItem } from '../edit/archive-item';
import { duplicateItem } from '../edit/duplicate-item';
import { readEditedMenu } from '../edit/read-edited-menu';
import { saveItem } from '../edit/save-item';
import { exportMenu } from '../sheet/export-menu';
import { importMenu } from '../sheet/import-menu';
import { loadShop } from '../load-shops';
import { saveNutrition } from '../nutrition/save-nutrition';
import { readSets } from './read-sets';
import { saveSet, type SaveSetInput } from './save-set';

useTower();
const shop = 'corner';
const dishes = (...items: string[]) => items.map((item) => ({ id: null, item }));
const draft: SetDraft = {
  category: 'cat_corner', name: { zh: '早餐', en: 'Breakfast' }, price: 700, picture: '',
  parts: [{ id: null, name: { zh: '主食', en: '' }, dishes: dishes('apple', 'noodles') }, { id: null, name: { zh: '', en: '' }, dishes: dishes('egg') }],
};
const save = (more: Partial<SaveSetInput> = {}, who = owner) => saveSet(who, { shop, item: null, draft, sure: [], ...more });
const menu = async () => itemsOf((await loadShop(shop))!);
const named = async (zh: string) => (await menu()).find(({ name }) => name.zh === zh);

/** Changes nothing, and says why. */
async function refusedWith(error: object, call: () => Promise<unknown>): Promise<void> {
  const before = await checksum();
  expect(await call()).toEqual({ ok: false, error });
  expect(await checksum()).toBe(before);
}

describe('a set that is saved', () => {
  it('is on the menu with its choices, has no stock of its own, and is in the log', async () => {
    expect((await save()).ok).toBe(true);
    const set = await named('早餐');
    expect(set).toMatchObject({ price: 700, unit: 'each', optionGroups: [{ name: { zh: '主食', en: '' }, minChoices: 1, maxChoices: 1, options: [{ name: { zh: '货apple' } }, { name: { zh: '货noodles（加热水）' } }] }] });
    expect((await read().item.findUniqueOrThrow({ where: { id: set!.id } })).stock).toBeNull();
    expect((await logged()).at(-1)).toBe('owner set_saved 早餐 {"price":700,"parts":"货apple/货noodles + 货egg"}');
  });

  it.each<[string, SetDraft['parts'][number]['dishes'], Record<string, string>]>([
    ['weighed', dishes('apple', 'tangerine'), { 'parts.0.dishes.1': 'weighed' }],
    ['another shop’s', dishes('rice'), { 'parts.0.dishes.0': 'unknown' }],
    ['no good', dishes('nothing'), { 'parts.0.dishes.0': 'unknown' }],
    ['a set', dishes('lunch'), { 'parts.0.dishes.0': 'nested' }],
    ['put away', dishes('noodles'), { 'parts.0.dishes.0': 'gone' }],
  ])('holds no dish that is %s', async (_, wanted, fields) => {
    await addSet();
    if (Object.values(fields)[0] === 'gone') await archiveItem(owner, { shop, item: 'noodles', archived: true });
    await refusedWith({ code: 'invalid', fields }, () => save({ draft: { ...draft, parts: [{ id: null, name: { zh: '主食', en: '' }, dishes: wanted }] } }));
  });

  it('is the owner’s to save, and no plain good becomes one', async () => {
    await refusedWith({ code: 'forbidden' }, () => save({}, clerk));
    await refusedWith({ code: 'not_found' }, () => save({}, cook));
    await refusedWith({ code: 'not_found' }, () => save({ item: { id: 'egg', revision: 1 } }));
  });

  it('is asked about when it is dearer than its parts, or sells below what they cost, until somebody is sure', async () => {
    await refusedWith({ code: 'set_doubtful', price: 801, sum: 800 }, () => save({ draft: { ...draft, price: 801 } }));
    expect((await save({ draft: { ...draft, price: 800 } })).ok).toBe(true);
    expect((await save({ draft: { ...draft, price: 801 }, sure: ['set_doubtful'] })).ok).toBe(true);
    const { seq: seen } = await read().stockEntry.findFirstOrThrow({ where: { itemId: 'egg' } });
    expect((await receiveGoods(owner, { shop, rows: [{ item: 'egg', seen, amount: 8, paid: 8 * 720 }] })).ok).toBe(true);
    await refusedWith({ code: 'below_cost', item: draft.name, price: 700, cost: 720, others: 0 }, () => save({ sure: ['set_doubtful'] }));
    expect((await save({ sure: ['below_cost'] })).ok).toBe(true);
  });
});

describe('a set that is changed', () => {
  beforeEach(addSet);
  const opened = async () => {
    const all = await readSets(owner, shop);
    if (!all.ok) throw new Error(all.error.code);
    const { id, revision, ...lunch } = all.value.sets[0]!;
    return { item: { id, revision }, lunch };
  };

  it('keeps the choices that carts hold, and loses those that were another dish', async () => {
    const { item, lunch } = await opened();
    const body = await bodyFor({ lines: [lunchOf('with_apple')] });
    await refusedWith({ code: 'invalid', fields: { parts: 'unknown' } }, () =>
      save({ item, draft: { ...lunch, price: 700, parts: [{ ...lunch.parts[0]!, dishes: [{ id: 'with_apple', item: 'noodles' }] }, lunch.parts[1]!] } }));
    expect((await save({ item, draft: { ...lunch, name: { zh: '新午餐', en: '' }, price: 800 } })).ok).toBe(true);
    expect(await placeOrder(body)).toMatchObject({ error: { code: 'price_changed', lines: [{ line: 0, shown: 900, now: 800 }] } });
    await refusedWith({ code: 'menu_changed', items: ['lunch'] }, () => save({ item, draft: { ...lunch, price: 700 } }));
    const now = await opened();
    expect((await save({ item: now.item, draft: { ...now.lunch, parts: [{ ...lunch.parts[0]!, dishes: [{ id: null, item: 'apple' }, { id: 'with_noodles', item: 'noodles' }] }, lunch.parts[1]!] } })).ok).toBe(true);
    expect(await placeOrder({ ...body, key: `${body.key}-2` })).toEqual({ ok: false, error: { code: 'unknown_item', lines: [0] } });
  });

  it('may keep a dish that left the menu, and waits for it', async () => {
    await archiveItem(owner, { shop, item: 'egg', archived: true });
    const { item, lunch } = await opened();
    expect((await save({ item, draft: { ...lunch, price: 700 } })).ok).toBe(true);
    expect(await named('货lunch')).toBeUndefined();
    await archiveItem(owner, { shop, item: 'egg', archived: false });
    expect(await named('货lunch')).toMatchObject({ price: 700 });
  });

  it('is copied with its parts, and is never weighed', async () => {
    const copy = await duplicateItem(owner, { shop, item: 'lunch' });
    expect(copy.ok && (await menu()).find(({ id }) => id === copy.value.item)?.parts?.map(({ dishes: all }) => all.map(({ item }) => item))).toEqual([['apple', 'noodles'], ['egg']]);
    const edited = await readEditedMenu(owner, shop);
    const { id, revision, ...plain } = edited.ok ? edited.value.categories[0]!.items.find((each) => each.id === 'lunch')! : (undefined as never);
    await refusedWith({ code: 'invalid', fields: { unit: 'unknown' } }, () => saveItem(owner, { shop, item: { id, revision }, draft: { ...plain, picture: '', unit: 'weight', usualGrams: 500 } }));
  });

  it('comes through the sheet as it was', async () => {
    const sheet = await exportMenu(owner, { shop, lang: 'zh' });
    if (!sheet.ok) throw new Error(sheet.error.code);
    const dearer = Buffer.from(sheet.value.replace('9.00', '9.50'));
    const look = await importMenu(owner, { shop, apply: null }, dearer);
    if (!look.ok) throw new Error(look.error.code);
    expect(await importMenu(owner, { shop, apply: look.value.preview.hash }, dearer)).toMatchObject({ ok: true, value: { applied: true } });
    expect(await named('货lunch')).toMatchObject({ price: 950, parts: [{ dishes: [{ id: 'with_apple' }, { id: 'with_noodles' }] }, { isFixed: true }] });
  });
});

describe('what a good holds', () => {
  const figures = { energy: 300, protein: 63, fat: 52, carbohydrate: 5, sodium: 62, source: { zh: '包装标签', en: 'Label' } };
  const say = (more: object = {}, who = owner) => saveNutrition(who, { shop, item: 'egg', unit: 'each', figures, ...more });

  it('is told with its source, as long as it is sold as it was, and taken back', async () => {
    expect((await say()).ok).toBe(true);
    expect(await named('货egg')).toMatchObject({ nutrition: figures });
    await write((tx) => tx.nutrition.updateMany({ data: { unit: 'weight' } }));
    await archiveItem(owner, { shop, item: 'noodles', archived: true });
    expect(await named('货egg')).not.toHaveProperty('nutrition');
    expect((await say({ figures: null })).ok).toBe(true);
    expect(await read().nutrition.count()).toBe(0);
    expect((await logged()).filter((line) => line.includes('nutrition_saved'))).toEqual(['owner nutrition_saved 货egg {"source":"包装标签"}', 'owner nutrition_saved 货egg {"source":null}']);
  });

  it('is refused without its source, by the other unit, for a set, and to all but the owner', async () => {
    await addSet();
    await refusedWith({ code: 'invalid', fields: { 'source.zh': 'missing' } }, () => say({ figures: { ...figures, source: { zh: '', en: '' } } }));
    await refusedWith({ code: 'menu_changed', items: ['egg'] }, () => say({ unit: 'weight' }));
    await refusedWith({ code: 'not_found' }, () => say({ item: 'lunch' }));
    await refusedWith({ code: 'forbidden' }, () => say({}, clerk));
  });
});
