import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { makePlacards } from '@/server/placards/make-placards';
import { printPlacards } from '@/server/placards/print-placards';
import { checksum, clerk, cook, owner, useTower } from '@/server/testing/tower';
import { readPaper } from '@/server/testing/read-paper';
import { previewFlyer, printFlyer } from './draw-flyer';
import { saveFlyer } from './save-flyer';
import { withdrawFlyer } from './withdraw-flyer';

useTower();

const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) as unknown }) as unknown;

async function aFlyer(codesFor: 'floors' | 'building'): Promise<string> {
  const made = await saveFlyer(owner, { shop: 'corner', flyer: null, kind: 'card', codesFor, headline: '水果到了', words: '', picks: ['apple'], coupon: null });
  return made.ok ? made.value.flyer : '';
}

async function pagesOf(flyer: string, bank: string | null) {
  const pdf = await printFlyer(owner, { flyer, bank });
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
  return readPaper(pdf.value);
}

describe('a flyer for the press', () => {
  it('is front and back for each floor in walking order, all of them or one lift’s, each with its own code', async () => {
    const flyer = await aFlyer('floors');
    const codes = new Map((await read().flyerCode.findMany({ include: { floor: true } })).map(({ floor, code }) => [floor?.label, code]));
    const urls = (floors: string[]) => floors.flatMap((floor) => [[`http://localhost:3000/f/q/${floor}-${codes.get(floor)}`], []]);
    expect((await pagesOf(flyer, 'high')).map((page) => page.codes.plain)).toEqual(urls(['36', '27']));
    expect((await printFlyer(owner, { flyer, bank: 'none' }))).toEqual(refused('not_found'));
    const all = await printFlyer(owner, { flyer, bank: null });
    expect(all.ok && [...all.value.toString('latin1').matchAll(/\/TrimBox/g)]).toHaveLength(10);
  });

  it('is one sheet where one code is for the building; a proof shows either side', async () => {
    const flyer = await aFlyer('building');
    const { code } = await read().flyerCode.findFirstOrThrow({ where: { flyerId: flyer } });
    expect((await pagesOf(flyer, null)).map((page) => page.codes.plain)).toEqual([[`http://localhost:3000/f/q/any-${code}`], []]);
    const front = await previewFlyer(owner, { flyer, side: 'front' });
    const back = await previewFlyer(owner, { flyer, side: 'back' });
    expect([front.ok && front.value.includes('水果到了'), back.ok && back.value.includes('货apple')]).toEqual([true, true]);
  });

  it('is refused when the menu has moved on, when it was withdrawn, and to others; nothing is written', async () => {
    const flyer = await aFlyer('floors');
    const before = await checksum();
    expect(await printFlyer(clerk, { flyer, bank: null })).toEqual(refused('forbidden'));
    expect(await printFlyer(cook, { flyer, bank: null })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { price: 350 } }));
    forgetShops();
    expect(await printFlyer(owner, { flyer, bank: null })).toEqual({ ok: false, error: { code: 'flyer_outdated', goods: '货apple' } });
    await withdrawFlyer(owner, { flyer });
    expect(await printFlyer(owner, { flyer, bank: null })).toEqual(refused('flyer_withdrawn'));
  });
});

describe('placards for the press', () => {
  it('are the live codes of the floors asked for, by lift and from the top down', async () => {
    await makePlacards(owner, { floors: 'all', reprint: false });
    const pdf = await printPlacards(owner, { size: 'a5', floors: ['B1', '20', '27'] });
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
    expect((await readPaper(pdf.value)).map(({ codes, text }) => [/\/q\/(\w+)-/.exec(codes.plain[0] ?? '')?.[1], text.includes('DEMO')])).toEqual([['20', true], ['B1', true], ['27', true]]);
    expect(await printPlacards(owner, { size: 'a4', floors: ['99'] })).toEqual(refused('not_found'));
    expect(await printPlacards(clerk, { size: 'a4', floors: ['27'] })).toEqual(refused('forbidden'));
  });
});
