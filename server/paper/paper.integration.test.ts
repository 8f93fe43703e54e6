import { describe, expect, it } from 'vitest';
import type { FlyerKind } from '@/domain/flyers/flyer';
import { placardSizes } from '@/domain/flyers/placard-size';
import { fen } from '@/domain/money';
import { readPaper, type ReadPage } from '@/server/testing/read-paper';
import { type FlyerCodeOf, type FlyerPaper, flyerSentences, textsOf } from './flyer-sentences';
import { flyerSides } from './flyer-sheet';
import { type Mark, picturesOn, type Side } from './marks';
import type { PaperOf } from './paper-facts';
import { loadPictures } from './pictures';
import { placardSheet, placardTexts } from './placard-sheet';
import { toPdf } from './to-pdf';
import { toSvg } from './to-svg';
import { openTypeface, type Typeface } from './typeface';

const shop = (slug: string, label: string) => ({ slug, label, tagline: '', phone: '2020', minutes: 12 });
const paper: PaperOf = { origin: 'https://store.example', local: false, building: '和瑞大厦', minutes: 12, shops: [shop('xiaopu', '20F 小铺'), shop('rice', '36F 盖浇饭')] };
const made = new Date('2026-11-24T04:00:00Z');
const goods = ['banana', 'yoghurt', 'soy-milk', 'cola', 'congee-egg-pork', 'canned-coffee'].map((good, at) => ({
  item: good, name: `垚记${'香蕉酸奶豆浆可乐皮蛋瘦肉粥拿铁'.slice(at * 2, at * 2 + 2 + at)}`, picture: `/goods/${good}.svg`, unit: at === 0 ? ('weight' as const) : ('each' as const), price: fen(450 + at * 110),
}));
const coupon = { promotion: 'prm', code: 'LUNCH8', worth: '减 ¥8', terms: ['满 ¥30 可用，每人一次', '11 月 24 日至 12 月 7 日', '限 20F 小铺，水果不参加', '不和满减一起用'] };

async function typeset(texts: readonly string[]): Promise<Typeface> {
  const opened = await openTypeface(texts);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function flyer(kind: FlyerKind, code: FlyerCodeOf, wish: Partial<FlyerPaper> = {}, of = paper): Promise<{ sides: Side[]; typeface: Typeface }> {
  const picks = goods.slice(0, kind === 'card' ? 3 : 6);
  const said = flyerSentences({ kind, codesFor: 'floors', headline: '水果到了，楼下不用去送上来', words: '新到的砂糖橘和香蕉，称好送上楼。下午三点前下单，会议室也送，开会前十分钟打个电话就行。', version: 3, picks, coupon, ...wish }, code, of, 'xiaopu');
  const typeface = await typeset(textsOf(said));
  return { sides: flyerSides(said, kind, typeface, of.local), typeface };
}

const printed = async ({ sides, typeface }: { sides: Side[]; typeface: Typeface }) => toPdf(sides, typeface, await loadPictures(picturesOn(sides)), { title: '样张', made });

function expectPress(page: ReadPage, [width, height]: [number, number], url: string | null): void {
  expect(page.media).toEqual([0, 0, width + 6, height + 6]);
  expect(page.bleed).toEqual([0, 0, width + 6, height + 6]);
  expect(page.trim).toEqual([3, 3, width + 3, height + 3]);
  expect(page.fonts.length).toBeGreaterThan(0);
  for (const font of page.fonts) expect(font).toEqual({ name: expect.stringMatching(/^[A-Z]{6}\+NotoSansSC/) as string, embedded: true });
  expect(page.missing).toBe(0);
  for (const read of Object.values(page.codes)) expect([...new Set(read)]).toEqual(url === null ? [] : [url]);
}

describe('a placard', () => {
  const placard = { floor: '27', code: 'k7qm2x', version: 2 };
  const sizes = { a4: [210, 297], a5: [148, 210], tent: [148, 210] } as const;

  it.each(placardSizes)('in %s leads to its floor, however it is copied and held', async (size) => {
    const typeface = await typeset(placardTexts([placard], paper));
    const pdf = await toPdf([placardSheet(placard, paper, typeface, size)], typeface, new Map(), { title: '楼层码', made });
    const [page, ...more] = await readPaper(pdf);
    expect(more).toEqual([]);
    expectPress(page!, [...sizes[size]], 'https://store.example/f/q/27-k7qm2x');
    for (const said of ['扫一扫，', '送上楼', 'store.example/f/q/27-k7qm2x', '约 12 分钟到你桌上', '只认和瑞大厦的码']) expect(page!.text).toContain(said);
    expect(page!.text).not.toContain('DEMO');
  });

  it('says DEMO and nothing less where the address is this machine’s, and is read all the same', async () => {
    const local = { ...paper, origin: 'http://localhost:3000', local: true };
    const typeface = await typeset(placardTexts([placard], local));
    const [page] = await readPaper(await toPdf([placardSheet(placard, local, typeface, 'a5')], typeface, new Map(), { title: '楼层码', made }));
    expect(page!.text).toContain('DEMO');
    expectPress(page!, [148, 210], 'http://localhost:3000/f/q/27-k7qm2x');
  });
});

describe('a flyer', () => {
  it.each([
    ['flyer', '27', [105, 148], 'https://store.example/f/q/27-m7qm2x'],
    ['card', null, [74, 105], 'https://store.example/f/q/any-m7qm2x'],
  ] as const)('(%s) has its code in front, goods, prices and every term of its coupon on the back', async (kind, floor, size, url) => {
    const [front, back, ...more] = await readPaper(await printed(await flyer(kind, { floor, code: 'm7qm2x' })));
    expect(more).toEqual([]);
    expectPress(front!, [...size], url);
    expectPress(back!, [...size], null);
    expect(front!.text).toContain('水果到了');
    expect(front!.text).toContain(url.replace('https://', ''));
    for (const said of ['¥4.50/斤', '¥5.60', '垚记', coupon.code, coupon.worth, ...coupon.terms, '第 3 版']) expect(back!.text).toContain(said);
  });

  it('is the same to the byte when it is made again', async () => {
    const one = await printed(await flyer('flyer', { floor: '27', code: 'm7qm2x' }));
    expect(one.equals(await printed(await flyer('flyer', { floor: '27', code: 'm7qm2x' })))).toBe(true);
    expect(one.equals(await printed(await flyer('flyer', { floor: '28', code: 'm7qm2x' })))).toBe(false);
  });

  it('keeps every letter three millimetres from the cut, whatever is written and however many goods there are', async () => {
    for (const kind of ['flyer', 'card'] as const) {
      for (let count = 1; count <= (kind === 'card' ? 3 : 6); count++) {
        const picks = goods.slice(0, count).map((pick) => ({ ...pick, name: '长'.repeat(40) }));
        const { sides } = await flyer(kind, { floor: 'B1', code: 'm7qm2x' }, { picks, coupon: count % 2 ? coupon : null, headline: '长'.repeat(14), words: '长'.repeat(60) });
        for (const { width, height, marks } of sides) {
          for (const mark of marks.filter((each): each is Extract<Mark, { kind: 'text' }> => each.kind === 'text')) {
            expect([mark.text, mark.x >= 3, mark.x + mark.width <= width - 3, mark.y - mark.size * 0.8 >= 3, mark.y <= height - 3]).toEqual([mark.text, true, true, true, true]);
          }
        }
      }
    }
  });

  it('is shown on the screen as it is printed: the same words, nothing that could run', async () => {
    const { sides } = await flyer('flyer', { floor: '27', code: 'm7qm2x' }, { headline: '<b>“A&B”</b>' });
    const pictures = await loadPictures(picturesOn(sides));
    const [front, back] = sides.map((side) => toSvg(side, pictures));
    expect(front).toContain('&#60;b&#62;');
    expect(front).not.toContain('<b>');
    expect(back).toContain('¥4.50/斤');
    expect(back?.match(/<svg /g)).toHaveLength(7);
  });
});
