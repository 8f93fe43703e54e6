import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell, toCell } from '@/domain/menu/formula';
import { itemFaults } from '@/domain/menu/item-faults';
import { tidy } from '@/domain/typed-text';
import { itemsOf } from '@/domain/menu/shop';
import { read, write } from '@/server/db';
import { checksum, clerk, cook, owner, useTower } from '@/server/testing/tower';
import { loadShop } from '../load-shops';
import { archiveItem } from '../edit/archive-item';
import { exportMenu } from './export-menu';
import { importMenu } from './import-menu';

useTower();

const shop = 'corner';
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });

const look = async (sheet: string | Buffer, apply: string | null = null) => {
  const answer = await importMenu(owner, { shop, apply }, Buffer.from(sheet));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
/** Looks, and applies what was seen. */
async function bring(sheet: string) {
  const { preview } = await look(sheet);
  expect(preview.errors).toEqual([]);
  return look(sheet, preview.hash);
}
const errorsOf = async (sheet: string) => (await look(sheet)).preview.errors.map(({ line, column, fault }) => `${line} ${column} ${fault}`);
const menu = async () => itemsOf((await loadShop(shop))!).map(({ name, price }) => [name.zh, price]);

describe('a sheet', () => {
  it('adds and changes what it names, leaves the rest, and raises the revision once', async () => {
    const sheet = '分类,名称,价格,卖法,每次克数,英文名\n水果,货apple,3.50,,,\n早餐,豆浆,4,按份,,Soy milk\n水果,雪梨,"5.80",按斤,600,\n';
    const { preview } = await look(sheet);
    expect(preview).toMatchObject({ added: 2, changed: 1, same: 0, newCategories: ['早餐'], errors: [], ignored: [] });
    expect(preview.lines[0]).toEqual({
      line: 2, name: '货apple', isNew: false, price: 350,
      changes: [{ field: 'nameEn', before: 'apple', now: '' }, { field: 'price', before: 300, now: 350 }],
    });
    const before = await checksum();
    await look(sheet);
    expect(await checksum()).toBe(before);
    const revision = (await loadShop(shop))!.revision;
    expect((await look(sheet, preview.hash)).applied).toBe(true);
    expect(await menu()).toEqual([['货apple', 350], ['货tangerine', 680], ['货noodles', 450], ['货egg', 500], ['雪梨', 580], ['豆浆', 400]]);
    expect((await loadShop(shop))!.revision).toBe(revision + 1);
    expect(await read().item.findUniqueOrThrow({ where: { id: 'apple' } })).toMatchObject({ stock: 1000, nameEn: '', revision: 2 });
    expect((await read().optionGroup.findMany({ where: { itemId: 'noodles' } })).length).toBe(2);
    expect(await read().auditEntry.findFirstOrThrow()).toMatchObject({ kind: 'menu_imported', detailsJson: '{"added":2,"changed":1}' });
  });

  it('reads both languages, tabs of a spreadsheet, semicolons, and the letters of a Chinese Excel', async () => {
    expect((await look('name\tprice\tsold\n货apple\t3.50\teach')).preview.changed).toBe(1);
    expect((await look('NAME;Price\n货apple;3.50')).preview.changed).toBe(1);
    expect((await look('\ufeff名称,价格\r\n货apple,¥3.50\r\n')).preview.changed).toBe(1);
    // 名称,价格 / 货apple,3.50 in GB18030
    const gbk = Buffer.concat([Buffer.from('c3fbb3c62cbcdbb8f10abbf5', 'hex'), Buffer.from('apple,3.50\n')]);
    expect((await look(gbk)).preview.changed).toBe(1);
    expect((await look(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('名称\t价格\n货apple\t3.50', 'utf16le')]))).preview.changed).toBe(1);
  });

  it('takes quotes in the middle as they are, and names in quotes with what separates', async () => {
    const { preview } = await look('name,price,category\n"梨, 大",5,水果\n5"梨,5,水果\n');
    expect(preview.lines.map(({ name }) => name)).toEqual(['梨, 大', '5"梨']);
  });

  it('counts stock only where it says so, in its own unit', async () => {
    await bring('id,name,stock\napple,货apple,12\negg,货egg,\n');
    const stock = async (id: string) => (await read().item.findUniqueOrThrow({ where: { id } })).stock;
    expect([await stock('apple'), await stock('egg')]).toEqual([12, 2]);
    await bring('id,name,stock\napple,货apple,uncounted\n');
    await bring('id,name,sold,usual grams\negg,货egg,weight,300\n');
    expect([await stock('apple'), await stock('egg')]).toEqual([null, null]);
  });
});

describe('what is wrong with a sheet', () => {
  it('is told by line and column, and nothing of it is done', async () => {
    const before = await checksum();
    const rows = [
      'id,category,name,price,sold,usual grams,stock', 'apple,,货apple,0,,,', 'ghost,,货,1,,,', ',水果,,5,,,', ',,豆浆,5,,,', ',水果,豆浆,10000000,,,', ',水果,油条,free,,,', ',水果,烧饼,-1,box,,',
      ',水果,梨,5,weight,1000000000,', 'egg,,货egg,5,,,-1', 'egg,,货egg,5,,,1e9', 'egg,,货egg,5,,,', 'egg,,货egg,5,,,',
    ];
    const { preview } = await look(rows.join('\n'));
    expect(preview.hash).toBeNull();
    expect(preview.errors.map(({ line, column, fault }) => `${line} ${column} ${fault}`)).toEqual([
      '2 price too_low', '3 id unknown', '4 nameZh missing', '5 category missing', '6 price too_high', '7 price not_whole', '8 price too_low', '8 unit unknown',
      '9 usualGrams too_high', '10 stock too_low', '11 stock not_whole', '13 nameZh duplicate',
    ]);
    expect((await look(rows.join('\n'), 'a'.repeat(64))).applied).toBe(false);
    expect(await checksum()).toBe(before);
  });

  it('of two goods of one name asks which is meant, and knows goods on the menu only', async () => {
    await write((tx) => tx.item.update({ where: { id: 'egg' }, data: { nameZh: '货apple' } }));
    expect(await errorsOf('name,price\n货apple,4')).toEqual(['2 nameZh duplicate']);
    await archiveItem(owner, { shop, item: 'egg', archived: true });
    expect(await errorsOf('name,price\n货apple,4')).toEqual([]);
    expect(await errorsOf('id,name,price\negg,货apple,4')).toEqual(['2 id unknown']);
    expect(await errorsOf('id,name,price\nrice,货rice,4')).toEqual(['2 id unknown']);
  });

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'empty'],
    ['headers alone', 'name,price\n', 'empty'],
    ['no name', 'price,stock\n1,2', 'no_name_column'],
    ['the same column twice', 'name,名称\na,b', 'repeated_column'],
    ['a quotation mark that stays open', `name,price\n"梨,5\n${'x,1\n'.repeat(9)}`, 'quotes'],
    ['one that swallows the sheet', `name,price\n"梨,5\n${'x,1\n'.repeat(9000)}`, 'quotes'],
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), 'encoding'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]), 'encoding'],
    ['a hundred thousand lines', `name,price\n${'货,1\n'.repeat(100_000)}`, 'too_many_lines'],
  ])('as a whole, %s, is refused', async (_, sheet, reason) => {
    const before = await checksum();
    expect(await importMenu(owner, { shop, apply: null }, Buffer.from(sheet))).toEqual({ ok: false, error: { code: 'bad_sheet', reason } });
    expect(await checksum()).toBe(before);
  });

  it('costs little memory, however long it is', async () => {
    const sheet = Buffer.from(`name,price\n${'货,1\n'.repeat(400_000)}`);
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 5; time += 1) await importMenu(owner, { shop, apply: null }, sheet);
    expect(process.memoryUsage().rss - before).toBeLessThan(96 * 1024 * 1024);
  });
});

describe('what was looked at is what is done', () => {
  it('and a menu that moved meanwhile is looked at again', async () => {
    const sheet = 'id,name,price\napple,货apple,4\n';
    const { preview } = await look(sheet);
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { price: 333, revision: 2 } }));
    const again = await look(sheet, preview.hash);
    expect(again.applied).toBe(false);
    expect(again.preview.lines[0]!.changes).toEqual([{ field: 'price', before: 333, now: 400 }]);
    expect((await look(sheet, again.preview.hash)).applied).toBe(true);
  });

  it('once, by two at the same moment', async () => {
    const sheet = 'category,name,price\n水果,雪梨,4\n水果,货apple,4\n';
    const { preview } = await look(sheet);
    const both = await Promise.all([1, 2].map(() => importMenu(owner, { shop, apply: preview.hash }, Buffer.from(sheet))));
    expect(both.filter((answer) => answer.ok && answer.value.applied)).toHaveLength(1);
    expect((await menu()).filter(([name]) => name === '雪梨')).toHaveLength(1);
  });

  it('by nobody but the owner', async () => {
    const before = await checksum();
    for (const [actor, code] of [[clerk, 'forbidden'], [cook, 'not_found']] as const) {
      expect(await importMenu(actor, { shop, apply: null }, Buffer.from('name,price\n货,1'))).toEqual(refused(code));
      expect(await exportMenu(actor, { shop, lang: 'zh' })).toEqual(refused(code));
    }
    expect(await checksum()).toBe(before);
  });

  it('up to five hundred goods', async () => {
    const many = (count: number) => `category,name,price\n${Array.from({ length: count }, (_, index) => `早餐,包子${index},1`).join('\n')}`;
    const { preview } = await look(many(497));
    expect(await importMenu(owner, { shop, apply: preview.hash }, Buffer.from(many(497)))).toEqual({ ok: false, error: { code: 'menu_full', what: 'items', most: 500 } });
    expect((await bring(many(496))).applied).toBe(true);
    expect(await menu()).toHaveLength(500);
    const dearer = many(496).replaceAll(/,1$/gm, ',2');
    expect((await bring(dearer)).preview.changed).toBe(496);
  });
});

describe('an exported menu', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map(tidy);
  const nasty = fc.constantFrom('=1+1', '+86', '-梨', '@梨', "'=梨", "''梨", '"梨"', 'a,b', 'a;b', '＝1', '名称', '0', 'uncounted');
  const good = fc
    .record({ zh: fc.oneof(name, nasty), en: fc.oneof(name, nasty, fc.constant('')), price: fc.integer({ min: 1, max: 1_000_000 }), grams: fc.option(fc.integer({ min: 2, max: 100 })) })
    .filter(({ zh, en, price }) =>
      Object.keys(itemFaults({ category: 'c', name: { zh, en }, description: { zh: en, en: zh }, unit: 'each', usualGrams: null, price, picture: '', optionGroups: [] })).length === 0);

  it('that is brought back changes nothing, and none of its cells is a formula', async () => {
    const goods = fc.array(good, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(goods, fc.constantFrom('zh' as const, 'en' as const), async (rows, lang) => {
        const ids = ['apple', 'tangerine', 'noodles', 'egg'];
        await write(async (tx) => {
          for (const [index, { zh, en, price, grams }] of rows.entries()) {
            const weighed = grams === null ? { unit: 'each', usualGrams: null } : { unit: 'weight', usualGrams: grams * 50 };
            await tx.item.update({ where: { id: ids[index]! }, data: { nameZh: zh, nameEn: en, descriptionZh: en, descriptionEn: zh, price, ...weighed } });
          }
        });
        const sheet = await exportMenu(owner, { shop, lang });
        const text = sheet.ok ? sheet.value : '';
        expect(text.charCodeAt(0)).toBe(0xfeff);
        expect(text).not.toMatch(/(^|[,\n])"?[=+@\uff1d-]/m);
        expect((await look(text)).preview).toMatchObject({ added: 0, changed: 0, same: 4, errors: [], hash: null });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is archived', async () => {
    await archiveItem(owner, { shop, item: 'egg', archived: true });
    const sheet = await exportMenu(owner, { shop, lang: 'en' });
    expect(sheet.ok && sheet.value.trim().split('\r\n')).toHaveLength(4);
    expect(sheet.ok && sheet.value).toContain('id,category,name,name in English,description,description in English,sold,price,usual grams');
  });

  it('says what begins like a formula in a way that can be taken back', () => {
    fc.assert(fc.property(fc.string(), (text) => fromCell(toCell(text)) === text));
    expect(toCell('=HYPERLINK("x")')).toBe(`'=HYPERLINK("x")`);
    expect(toCell('梨=1')).toBe('梨=1');
  });
});
