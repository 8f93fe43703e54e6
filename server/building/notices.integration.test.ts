import { describe, expect, it } from 'vitest';
import { read, write } from '@/server/db';
import { forgetAvailability, readAvailability } from '@/server/menu/read-availability';
import { placeOrder } from '@/server/orders/place-order';
import { bodyFor, checksum, clerk, mondayNoon, owner, sleepUntil, useTower } from '@/server/testing/tower';
import { endNotice } from './end-notice';
import { listNotices } from './list-notices';
import { type NoticeInput, postNotice } from './post-notice';
import { saveLiftBanks } from './save-lift-banks';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });
const after = (minutes: number) => new Date(mondayNoon.getTime() + minutes * 60_000).toISOString();
const outage: NoticeInput = { kind: 'lift_outage', text: { zh: '高区电梯检修', en: '' }, from: after(0), until: after(60), everywhere: false, floors: [], banks: ['high'] };

async function posted(input: NoticeInput = outage): Promise<string> {
  const result = await postNotice(owner, input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

async function told(floor: string, shop = 'corner') {
  const answer = await readAvailability({ floor, shop });
  if (!answer.ok) throw new Error(answer.error.code);
  return { notices: answer.value.notices, shop: answer.value.shops[0]! };
}

const to = (floor: string, more = {}) => bodyFor({ floor, room: null, ...more });

describe('a lift outage', () => {
  it('stops what comes to floors of that bank, with the next time, and nothing else', async () => {
    await posted();
    const suspended = {
      ok: false,
      error: { code: 'delivery_suspended', until: after(60), reason: { kind: 'lift_outage', text: outage.text }, next: after(60) },
    };
    expect(await placeOrder(await to('36'))).toEqual(suspended);
    expect(await placeOrder(await to('36', { timing: { kind: 'window', startsAt: after(45) } }))).toEqual(suspended);
    expect((await placeOrder(await to('36', { timing: { kind: 'window', startsAt: after(60) } }))).ok).toBe(true);
    expect((await placeOrder(await to('36', { fulfilment: 'pickup' }))).ok).toBe(true);
    expect((await placeOrder(await to('1'))).ok).toBe(true);
  });

  it('is told on the floors, each as it concerns it, and ends by itself', async () => {
    expect(await told('36')).not.toHaveProperty('shop.suspended');
    const id = await posted();
    expect(await told('36')).toMatchObject({
      notices: [{ id, stops: ['corner'], until: after(60) }],
      shop: { promiseMinutes: null, nextWindow: after(60), suspended: { until: after(60), pickupMinutes: 12 } },
    });
    expect(await told('1')).toMatchObject({ notices: [{ id, stops: ['kitchen'] }], shop: { promiseMinutes: 12 } });
    sleepUntil(60 * 60);
    expect(await told('36')).toMatchObject({ notices: undefined, shop: { promiseMinutes: 12 } });
  });

  it('that is hours away stops its own windows only; one of next week is not told yet', async () => {
    await posted({ ...outage, from: after(120), until: after(180) });
    await posted({ ...outage, from: after(5_000), until: after(5_060) });
    const { notices, shop } = await told('36');
    expect([notices?.length, shop.promiseMinutes]).toEqual([1, 12]);
    expect(shop.windows?.filter(({ pickup }) => pickup).map(({ startsAt }) => startsAt)).toEqual([120, 135, 150, 165].map(after));
  });

  it('that was posted while an order was on its way counts: it is read where the seat is taken', async () => {
    const body = await to('36');
    await told('36');
    await posted();
    expect(await placeOrder(body)).toEqual(refused('delivery_suspended'));
    expect(await read().slot.count()).toBe(0);
  });
});

describe('posting', () => {
  it('is noted, listed until it is over, and ended early', async () => {
    const id = await posted();
    const later = await posted({ ...outage, kind: 'fire_drill', banks: [], floors: ['27', '36'], from: after(60), until: after(90) });
    sleepUntil(600);
    expect(await listNotices(owner)).toMatchObject({ ok: true, value: { notices: [{ id, banks: ['high'], floors: [] }, { id: later, floors: ['27', '36'] }] } });
    expect(await endNotice(owner, { notice: id })).toEqual(done);
    expect(await endNotice(owner, { notice: later })).toEqual(done);
    expect(await endNotice(owner, { notice: id })).toEqual(refused('not_found'));
    expect((await told('36')).notices).toBeUndefined();
    // One that held is kept with its real end; one that never began was nothing.
    expect((await read().buildingNotice.findMany()).map(({ id, endsAt }) => [id, endsAt])).toEqual([[id, new Date(after(10))]]);
    expect((await read().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ kind, shopId }) => [kind, shopId])).toEqual([
      ['notice_posted', null], ['notice_posted', null], ['notice_ended', null], ['notice_ended', null],
    ]);
  });

  it.each<[string, Partial<NoticeInput>, Record<string, string>]>([
    ['backward', { from: after(60), until: after(0) }, { until: 'backward' }],
    ['over already', { from: after(-60), until: after(0) }, { until: 'out_of_range' }],
    ['longer than a month', { until: after(32 * 24 * 60) }, { until: 'out_of_range' }],
    ['two years ahead', { from: after(2 * 366 * 24 * 60), until: after(2 * 366 * 24 * 60 + 5) }, { from: 'out_of_range' }],
    ['about nowhere', { banks: [] }, { where: 'missing' }],
    ['about everywhere and somewhere', { everywhere: true }, { where: 'both' }],
    ['about a floor that the building lacks', { floors: ['28'] }, { floors: 'unknown' }],
    ['about a lift that it lacks', { banks: ['goods'] }, { banks: 'unknown' }],
  ])('%s is refused by the field, and nothing is changed', async (_, more, fields) => {
    const before = await checksum();
    expect(await postNotice(owner, { ...outage, ...more })).toEqual({ ok: false, error: { code: 'invalid', fields } });
    expect(await checksum()).toBe(before);
  });

  it('is for who owns every shop', async () => {
    const before = await checksum();
    expect(await postNotice(clerk, outage)).toEqual(refused('forbidden'));
    expect(await endNotice(clerk, { notice: 'ntc' })).toEqual(refused('forbidden'));
    expect(await listNotices(clerk)).toEqual(refused('forbidden'));
    expect(await checksum()).toBe(before);
  });

  it('goes with a floor that leaves the building, and does not turn to every floor then', async () => {
    await posted({ ...outage, banks: [], floors: ['36'] });
    await write((tx) => tx.buildingNoticeFloor.deleteMany());
    forgetAvailability();
    expect((await told('36')).shop.promiseMinutes).toBe(12);
  });
});

describe('a lift that a notice names', () => {
  const stay = { id: 'low', name: { zh: '低区', en: 'Low' }, stops: ['B1', '1', '20', '27', '36'] };

  it('is not taken out of the building before the notice is over, or ended', async () => {
    const id = await posted();
    const before = await checksum();
    expect(await saveLiftBanks(owner, [stay])).toEqual({ ok: false, error: { code: 'bank_in_use', bank: expect.any(Object) as object, until: after(60) } });
    expect(await checksum()).toBe(before);
    expect((await endNotice(owner, { notice: id })).ok).toBe(true);
    expect(await saveLiftBanks(owner, [stay])).toEqual(done);
  });

  it('of a notice that is over may go', async () => {
    await posted();
    sleepUntil(60 * 60);
    expect(await saveLiftBanks(owner, [stay])).toEqual(done);
  });

  it('that goes while a notice is written is told, not crashed on', async () => {
    const both = await Promise.all([saveLiftBanks(owner, [stay]), postNotice(owner, outage)]);
    expect(both[0]).toEqual(done);
    expect(both[1]).toEqual(refused('invalid'));
  });
});
