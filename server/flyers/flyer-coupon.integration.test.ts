import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { promote } from '@/server/testing/promoting';
import { apple, clerk, mondayNoon, owner, placed, useTower } from '@/server/testing/tower';
import { readPaper } from '@/server/testing/read-paper';
import { printableCoupons } from './coupon-on-paper';
import { printFlyer } from './draw-flyer';
import { listFlyers } from './list-flyers';
import { notePrinting } from './note-printing';
import { saveFlyer } from './save-flyer';

useTower();

const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) as unknown }) as unknown;

const aCoupon = () =>
  promote('lunch', 'coupon', { percent: 20, most: 800, minimum: 900, items: ['egg'], excludesDiscounted: true, endsAt: new Date('2026-03-09T15:59:00Z'), coupon: { code: 'LUNCH8', cap: 200, perPhone: 1 } });

const terms = ['满 ¥9 可用，最多减 ¥8', '2026-03-02 12:00 至 2026-03-09 23:59', '限 20F 小铺，每单一张', '每部手机 1 次', '共 200 次，用完为止', '不含 货egg 和已打折的东西', '不抵送餐费'];

const save = (coupon: string | null, flyer: string | null = null) =>
  saveFlyer(owner, { shop: 'corner', flyer, kind: 'flyer', codesFor: 'building', headline: '水果到了', words: '', picks: ['apple'], coupon });

async function aFlyer(): Promise<string> {
  await aCoupon();
  const made = await save('lunch');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.flyer;
}

const view = async (flyer: string) => {
  const listed = await listFlyers(owner, 'corner');
  return listed.ok ? listed.value.find(({ id }) => id === flyer) : null;
};

describe('a coupon on a flyer', () => {
  it('is printed with its code, what it is worth and every term', async () => {
    const flyer = await aFlyer();
    expect((await view(flyer))?.coupon).toEqual({ promotion: 'lunch', code: 'LUNCH8', worth: '打 8 折', terms });
    const pdf = await printFlyer(owner, { flyer, bank: null });
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
    const [, back] = await readPaper(pdf.value);
    for (const said of ['LUNCH8', '打 8 折', ...terms]) expect(back!.text).toContain(said);
    expect(await printableCoupons(clerk, 'corner')).toEqual(refused('forbidden'));
  });

  it('is traced to the orders that the flyer brought, with what it cost beside the printing', async () => {
    const flyer = await aFlyer();
    const { code } = await read().flyerCode.findFirstOrThrow({ where: { flyerId: flyer } });
    await notePrinting(owner, { flyer, key: 'k'.repeat(32), copies: 500, cost: 12_000 });
    const lines = [{ ...apple, quantity: 9 }];
    const brought = await placed({ lines, placard: { floor: '27', code }, coupon: 'LUNCH8' });
    await placed({ lines, placard: { floor: '27', code } });
    await promote('other', 'coupon', { amount: 100, coupon: { code: 'OTHER' } });
    await placed({ lines, placard: { floor: '27', code }, coupon: 'OTHER' });
    expect(await view(flyer)).toMatchObject({ cost: 12_000, couponUses: 1, couponCost: 540, traces: [{ orders: 3 }] });
    await write((tx) => tx.order.update({ where: { id: brought.id }, data: { status: 'cancelled', finishedAt: mondayNoon } }));
    expect(await view(flyer)).toMatchObject({ couponUses: 0, couponCost: 0 });
  });

  it('that has ended, is of no shop of theirs, or has other terms by now is not printed', async () => {
    const flyer = await aFlyer();
    await write((tx) => tx.promotion.update({ where: { id: 'lunch' }, data: { minimum: 2_000 } }));
    expect(await printFlyer(owner, { flyer, bank: null })).toEqual({ ok: false, error: { code: 'flyer_outdated', goods: 'LUNCH8' } });
    expect((await save('lunch', flyer)).ok).toBe(true);
    expect((await printFlyer(owner, { flyer, bank: null })).ok).toBe(true);
    await write((tx) => tx.promotion.update({ where: { id: 'lunch' }, data: { endedAt: mondayNoon, isOn: false } }));
    expect(await printFlyer(owner, { flyer, bank: null })).toEqual(refused('coupon_unusable'));
    expect((await view(flyer))?.outdated).toEqual(['LUNCH8']);
    const before = await read().flyer.count();
    for (const coupon of ['lunch', 'nobody’s']) expect(await save(coupon)).toEqual(refused('coupon_unusable'));
    expect(await read().flyer.count()).toBe(before);
    expect((await save(null, flyer)).ok).toBe(true);
    expect((await printFlyer(owner, { flyer, bank: null })).ok).toBe(true);
  });

  it('whose terms need more room than there is goes on no paper', async () => {
    await write((tx) => tx.item.updateMany({ where: { id: { in: ['egg', 'noodles', 'tangerine'] } }, data: { nameZh: '长'.repeat(40) } }));
    await promote('long', 'coupon', { amount: 500, items: ['egg', 'noodles', 'tangerine'], coupon: { code: 'LONG' } });
    expect(await save('long')).toEqual(refused('coupon_terms_too_long'));
  });
});
