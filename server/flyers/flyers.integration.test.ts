import { describe, expect, it } from 'vitest';
import { addFloor } from '@/server/building/add-floor';
import { removeFloor } from '@/server/building/remove-floor';
import { read, write } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { forgetShops } from '@/server/menu/load-shops';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { reportScan } from '@/server/placards/report-scan';
import { resolveScan } from '@/server/placards/resolve-scan';
import { bodyFor, checksum, clerk, cook, mondayNoon, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { scanFlyer } from '@/server/testing/visits';
import { listFlyers } from './list-flyers';
import { notePrinting } from './note-printing';
import { saveFlyer, type SaveFlyerInput } from './save-flyer';
import { withdrawFlyer } from './withdraw-flyer';

useTower();

const wish: SaveFlyerInput = { shop: 'corner', flyer: null, kind: 'flyer', codesFor: 'floors', headline: '水果到了，送上楼', words: '称好送到', picks: ['apple', 'tangerine'], coupon: null };
const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) as unknown }) as unknown;

async function saved(part: Partial<SaveFlyerInput> = {}): Promise<string> {
  const result = await saveFlyer(owner, { ...wish, ...part });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.flyer;
}

const codeOf = async (flyerId: string, floor: string | null) =>
  (await read().flyerCode.findFirstOrThrow({ where: { flyerId, floor: floor === null ? null : { label: floor } } }));
const view = async (id: string) => {
  const listed = await listFlyers(owner, 'corner');
  return listed.ok ? listed.value.find((flyer) => flyer.id === id)! : null;
};

describe('a flyer', () => {
  it('keeps names and prices as they are when it is saved, and has a code for each floor', async () => {
    const flyer = await saved();
    expect(await view(flyer)).toMatchObject({
      version: 1, kind: 'flyer', printedAt: null, outdated: [],
      picks: [{ name: '货apple', price: 300, unit: 'each' }, { name: '货tangerine', price: 680, unit: 'weight' }],
      traces: ['B1', '1', '20', '27', '36'].map((floor) => ({ floor, scans: 0, orders: 0 })),
    });
    expect((await view(await saved({ kind: 'card', codesFor: 'building' })))?.traces).toMatchObject([{ floor: null }]);
  });

  it('may be changed until it is printed, keeps its codes, and says when the menu has moved on', async () => {
    const flyer = await saved();
    const { code } = await codeOf(flyer, '27');
    await saved({ flyer, headline: '午饭', picks: ['noodles'] });
    expect(await view(flyer)).toMatchObject({ version: 1, headline: '午饭', picks: [{ item: 'noodles' }] });
    expect((await codeOf(flyer, '27')).code).toBe(code);
    await write((tx) => tx.item.update({ where: { id: 'noodles' }, data: { price: 500 } }));
    await write((tx) => tx.shop.updateMany({ data: { revision: { increment: 1 } } }));
    forgetShops();
    expect((await view(flyer))?.outdated).toEqual(['货noodles']);
    await saved({ flyer, headline: '午饭', picks: ['noodles'] });
    expect((await view(flyer))?.outdated).toEqual([]);
    await notePrinting(owner, { flyer, key: 'k'.repeat(32), copies: 500, cost: 12_000 });
    expect(await saveFlyer(owner, { ...wish, flyer })).toEqual(refused('flyer_printed'));
  });

  it('is printed as often as it was noted, each once', async () => {
    const flyer = await saved();
    const note = (key: string) => notePrinting(owner, { flyer, key: key.repeat(32), copies: 500, cost: 12_000 });
    await Promise.all([note('a'), note('a'), note('a')]);
    await note('b');
    expect(await view(flyer)).toMatchObject({ copies: 1000, cost: 24_000 });
  });

  it('is made by the shop’s owner, of what is on the menu, in characters that can be printed; else nothing changes', async () => {
    const flyer = await saved();
    const before = await checksum();
    for (const actor of [clerk, runner]) {
      expect(await saveFlyer(actor, wish)).toEqual(refused('forbidden'));
      expect(await withdrawFlyer(actor, { flyer })).toEqual(refused('forbidden'));
      expect(await notePrinting(actor, { flyer, key: 'k'.repeat(32), copies: 1, cost: 0 })).toEqual(refused('forbidden'));
      expect(await listFlyers(actor, 'corner')).toEqual(refused('forbidden'));
    }
    expect(await saveFlyer(cook, wish)).toEqual(refused('not_found'));
    expect(await withdrawFlyer(cook, { flyer })).toEqual(refused('not_found'));
    expect(await saveFlyer(owner, { ...wish, shop: 'kitchen', flyer })).toMatchObject({ ok: false });
    expect(await saveFlyer(owner, { ...wish, headline: '香蕉🍌𠮷' })).toEqual({ ok: false, error: { code: 'missing_glyph', characters: '🍌 𠮷' } });
    expect(await saveFlyer(owner, { ...wish, picks: ['apple', 'rice'] })).toEqual({ ok: false, error: { code: 'unknown_item', lines: [1] } });
    expect(await saveFlyer(owner, { ...wish, kind: 'card', picks: ['apple', 'tangerine', 'noodles', 'egg'] })).toEqual(refused('invalid'));
    expect(await saveFlyer(owner, { ...wish, flyer, codesFor: 'building' })).toEqual(refused('invalid'));
    expect(await checksum()).toBe(before);
  });
});

describe('a scanned flyer', () => {
  it('leads to its floor, or to the panel where it is for all; withdrawn it admits nobody', async () => {
    const flyer = await saved();
    const { id, code } = await codeOf(flyer, '27');
    expect(await resolveScan(`27-${code}`)).toEqual({ kind: 'admitted', floor: '27', code, source: { kind: 'flyer', id } });
    expect(await resolveScan(`20-${code}`)).toEqual({ kind: 'unknown', floor: '20' });
    expect(await resolveScan(`any-${code}`)).toEqual({ kind: 'panel' });
    const card = await saved({ kind: 'card', codesFor: 'building' });
    const all = await codeOf(card, null);
    expect(await resolveScan(`ANY-${all.code.toUpperCase()}`)).toEqual({ kind: 'admitted_anywhere', code: all.code, source: { kind: 'flyer', id: all.id } });
    expect(await resolveScan(`36-${all.code}`)).toMatchObject({ kind: 'admitted', floor: '36', source: { kind: 'flyer', id: all.id } });
    await withdrawFlyer(owner, { flyer });
    await withdrawFlyer(owner, { flyer: card });
    expect(await resolveScan(`27-${code}`)).toEqual({ kind: 'revoked', floor: '27' });
    expect(await resolveScan(`any-${all.code}`)).toEqual({ kind: 'panel' });
    expect(await placeOrder(await bodyFor({ placard: { floor: '27', code } }))).toEqual(refused('not_in_building'));
  });

  it('is counted once for a phone in half an hour, by flyer, floor and version, also when it is told later', async () => {
    const flyer = await saved();
    const { id, code } = await codeOf(flyer, '27');
    await Promise.all([scanFlyer(id, 'a'), scanFlyer(id, 'a'), scanFlyer(id, 'b')]);
    await scanFlyer((await codeOf(flyer, '36')).id, 'a');
    expect(await reportScan({ floor: '27', code, minutesAgo: 3 }, 'a')).toEqual({ ok: true, value: null });
    expect((await view(flyer))?.traces.filter(({ scans }) => scans > 0)).toMatchObject([{ floor: '27', scans: 2 }, { floor: '36', scans: 1 }]);
    expect(await read().scan.count()).toBe(0);
  });

  it('leads nowhere on a floor that was taken out of the building, and to it again once that is back', async () => {
    const flyer = await saved();
    const { code } = await codeOf(flyer, '27');
    expect(await resolveScan(`27-${code}`)).toMatchObject({ kind: 'admitted' });
    await write((tx) => tx.placard.updateMany({ data: { status: 'revoked' } }));
    expect(await removeFloor(owner, { floor: '27' })).toMatchObject({ ok: true });
    expect(await resolveScan(`27-${code}`)).toEqual({ kind: 'panel' });
    expect(await placeOrder(await bodyFor({ floor: '36', room: null, placard: { floor: '27', code } }))).toEqual(refused('not_in_building'));
    expect((await addFloor(owner, { label: '27', above: '36', banks: ['high'] })).ok).toBe(true);
    expect(await resolveScan(`27-${code}`)).toMatchObject({ kind: 'admitted', floor: '27' });
  });

  it('is forgotten with the phone, after a month, and for good when no report looks back so far', async () => {
    const { id } = await codeOf(await saved(), '27');
    await Promise.all([scanFlyer(id, 'a'), scanFlyer(id, 'b')]);
    await eraseOrders({ tokens: [], device: 'a' });
    const devices = async () => (await read().flyerScan.findMany()).map(({ deviceId }) => deviceId).sort();
    expect(await devices()).toEqual(['b', null]);
    sleepUntil(31 * 24 * 3600);
    await forgetOld();
    expect(await devices()).toEqual([null, null]);
    sleepUntil(401 * 24 * 3600);
    await forgetOld();
    expect(await devices()).toEqual([]);
  });
});

describe('an order', () => {
  it('names the flyer whose code the phone scanned last, and what that cost', async () => {
    const flyer = await saved();
    await notePrinting(owner, { flyer, key: 'k'.repeat(32), copies: 500, cost: 12_000 });
    const card = await saved({ kind: 'card', codesFor: 'building' });
    const brought = await placed({ placard: { floor: '27', code: (await codeOf(flyer, '27')).code } });
    await placed({ placard: { floor: '27', code: (await codeOf(card, null)).code } });
    await placed();
    expect(await view(flyer)).toMatchObject({ cost: 12_000, orders: [{ floor: '27', number: brought.number, date: '2026-03-02', total: brought.total }] });
    expect((await view(flyer))?.traces.find(({ floor }) => floor === '27')).toMatchObject({ orders: 1 });
    expect((await view(card))?.traces).toMatchObject([{ floor: null, orders: 1 }]);
    const orders = await read().order.findMany({ orderBy: { number: 'asc' }, include: { flyer: true } });
    expect(orders.map(({ channel, placardId, flyer: by }) => [channel, placardId, by !== null])).toEqual([
      ['placard', null, true], ['placard', null, true], ['placard', 'plc_live', false],
    ]);
  });

  it('is refused when the flyer was withdrawn while it waited for its turn', async () => {
    const flyer = await saved();
    const { id, code } = await codeOf(flyer, '27');
    const look = async () => {
      await write((tx) => tx.flyer.update({ where: { id: flyer }, data: { withdrawnAt: mondayNoon } }));
      return { kind: 'flyer', id, floor: '27', status: 'live' } as const;
    };
    expect(await placeOrder(await bodyFor({ placard: { floor: '27', code } }), look)).toEqual(refused('not_in_building'));
    expect(await read().order.count()).toBe(0);
  });
});
