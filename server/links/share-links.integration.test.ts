import { describe, expect, it } from 'vitest';
import { sharePhones, sharesPerDay } from '@/domain/links/shared-link';
import { seeded } from '@/domain/testing/seeded';
import { setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { closeGroup } from '@/server/group-buys/close-group';
import { joinGroup } from '@/server/group-buys/join-group';
import { forgetOld } from '@/server/jobs/forget-old';
import { forgetShops } from '@/server/menu/load-shops';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { forgetPlacards } from '@/server/placards/find-placard';
import { reportScan } from '@/server/placards/report-scan';
import { resolveScan } from '@/server/placards/resolve-scan';
import { revokePlacard } from '@/server/placards/revoke-placard';
import { joinBody, opened } from '@/server/testing/group-buys';
import { shareFor } from '@/server/testing/neighbours';
import { apple, bodyFor, checksum, clerk, mondayNoon, owner, rice, useTower } from '@/server/testing/tower';
import { openShare } from '@/server/testing/visits';
import { findVouch } from './find-vouch';
import { makeOrderLink } from './make-order-link';
import { makeShareLink } from './make-share-link';
import { readTraces } from './read-traces';

useTower();

const order = async (placard: { floor: string; code: string }, device: string | null, wish: object = {}) =>
  placeOrder(await bodyFor({ placard, lines: [{ ...apple, quantity: 3 }], ...wish }), findVouch, device);

const days = (count: number) => setClock(() => new Date(mondayNoon.getTime() + count * 86_400_000));
const stranger = (reason: string) => ({ ok: false, error: { code: 'not_in_building', reason } });
const input = { placard: { floor: '27', code: 'k7qm2x' }, kind: 'item', targetId: 'apple', locale: 'zh' } as const;

describe('a neighbour’s link', () => {
  it('shows and leads to what was told of, and admits a phone that scanned nothing', async () => {
    const { text, placard } = await shareFor();
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', floor: '27', vouches: true, locale: 'zh', thing: { shop: 'corner', kind: 'item', targetId: 'apple', name: { en: 'apple' } } });
    expect(await order(placard, 'guest')).toMatchObject({ ok: true });
    expect(await read().order.findMany({ include: { share: { include: { link: true } } } })).toMatchObject([{ channel: 'link', placardId: null, share: { link: { placardId: 'plc_live', targetId: 'apple' } } }]);
  });

  it('tells of a group-buy with what it costs and takes, lets five phones join, and leads there after it has closed', async () => {
    const group = await opened();
    const { text, placard } = await shareFor({ kind: 'group', targetId: group.id });
    const thing = { kind: 'group', targetId: group.id, shop: 'corner', name: { en: 'apple' }, about: { en: '¥2.00 · from 3 people', zh: '¥2.00 · 满 3 人成团' } };
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', vouches: true, thing });
    const joins = [];
    for (let phone = 0; phone <= sharePhones; phone++) joins.push(await joinGroup(joinBody(group.id, { placard }), findVouch, `guest-${phone}`));
    expect(joins.slice(0, sharePhones).every(({ ok }) => ok)).toBe(true);
    expect(joins.at(-1)).toEqual(stranger('neighbour_used_up'));
    expect(await closeGroup(owner, { group: group.id, how: 'cancel' })).toMatchObject({ ok: true });
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', thing });
    expect(await makeShareLink({ ...input, kind: 'group', targetId: 'no-such-group' }, { device: 'maker' })).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('is the building’s: good for every shop', async () => {
    const { placard } = await shareFor({ kind: 'shop', targetId: 'corner' });
    expect(await order(placard, 'guest', { shop: 'kitchen', lines: [rice] })).toMatchObject({ ok: true });
  });

  it.each([1, 27])('admits exactly five of fifty phones that order at once, each as often as it asks (seed %i)', async (seed) => {
    const { placard } = await shareFor();
    const { below, next } = seeded(seed);
    const asking = Array.from({ length: 80 }, (_, index) => `phone-${index < 50 ? index : below(50)}`)
      .map((phone) => ({ phone, turn: next() }))
      .sort((a, b) => a.turn - b.turn);
    const answers = await Promise.all(asking.map(({ phone }) => order(placard, phone)));
    const phonesOf = (admitted: boolean) => new Set(asking.filter((_, index) => answers[index]!.ok === admitted).map(({ phone }) => phone));
    const [admitted, refused] = [phonesOf(true), phonesOf(false)];
    expect([admitted.size, refused.size]).toEqual([sharePhones, 50 - sharePhones]);
    expect(answers.filter(({ ok }) => !ok).every((answer) => JSON.stringify(answer) === JSON.stringify(stranger('neighbour_used_up')))).toBe(true);
    expect(await read().shareLinkPhone.count()).toBe(sharePhones);
    expect(await read().shareOrder.count()).toBe(await read().order.count());
    for (const phone of admitted) expect(await order(placard, phone)).toMatchObject({ ok: true });
  });

  it('takes no place by being looked at, and counts a look once in half an hour', async () => {
    const { text, placard } = await shareFor();
    const told = await resolveScan(text);
    const link = told.kind === 'told' ? told.link : '';
    for (const device of ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'a']) await openShare(link, device);
    expect(await read().shareOpening.count()).toBe(6);
    expect(await read().shareLinkPhone.count()).toBe(0);
    setClock(() => new Date(mondayNoon.getTime() + 31 * 60_000));
    await openShare(link, 'a');
    expect(await read().shareOpening.count()).toBe(7);
    expect(await order(placard, 'f')).toMatchObject({ ok: true });
  });

  it('is over after seven days, and still leads to its shop', async () => {
    const { text, placard } = await shareFor();
    days(7);
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', vouches: false, thing: { shop: 'corner' } });
    const before = await checksum();
    expect(await order(placard, 'a')).toEqual(stranger('neighbour_over'));
    expect(await checksum()).toBe(before);
  });

  it('is worth what its maker’s placard is worth: nothing once that is revoked, also while an order was on its way', async () => {
    const { text, placard } = await shareFor();
    const seen = await findVouch(placard);
    await order(placard, 'a');
    expect(await revokePlacard(owner, { placard: 'plc_live' })).toMatchObject({ ok: true });
    expect(await order(placard, 'a')).toEqual(stranger('neighbour_over'));
    expect(await placeOrder(await bodyFor({ placard }), () => Promise.resolve(seen), 'a')).toEqual(stranger('neighbour_over'));
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', vouches: false });
    expect(await makeShareLink(input, { device: 'maker' })).toEqual(stranger('revoked'));
  });

  it('is unknown once its floor was taken out of the building, and of any other floor', async () => {
    const { placard } = await shareFor();
    expect(await order({ ...placard, floor: '20' }, 'a')).toEqual(stranger('unknown'));
    const seen = await findVouch(placard);
    await write((tx) => tx.floor.update({ where: { id: 'flr_27' }, data: { removedAt: mondayNoon, position: -9 } }));
    forgetPlacards();
    expect(await findVouch(placard)).toBeNull();
    const late = await bodyFor({ placard, floor: '20', room: null });
    expect(await placeOrder(late, () => Promise.resolve(seen), 'a')).toEqual(stranger('neighbour_over'));
  });

  it('leads to the shop when what was told of has left the menu', async () => {
    const { text } = await shareFor();
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { archivedAt: mondayNoon } }));
    forgetShops();
    expect(await resolveScan(text)).toMatchObject({ kind: 'told', thing: { shop: 'corner', kind: 'shop' } });
  });

  it('is no scan, and no copy of the database holds its code or its maker', async () => {
    const { placard } = await shareFor();
    expect(await reportScan({ ...placard, minutesAgo: 0 }, 'a')).toMatchObject({ error: { code: 'not_found' } });
    const kept = JSON.stringify(await read().shareLink.findMany());
    expect(kept).not.toContain(placard.code);
    expect(kept).not.toContain('maker"');
  });
});

describe('who tells', () => {
  it('has a placard of the building: neither a guest’s link nor the staff’s vouches on', async () => {
    const { placard: guest } = await shareFor();
    const staff = await makeOrderLink(clerk, { floor: '27', shop: 'corner' });
    const code = staff.ok ? new URL(staff.value.address).pathname.split('-').at(-1)! : '';
    const before = await checksum();
    for (const placard of [guest, { floor: '27', code }]) expect(await makeShareLink({ ...input, placard }, { device: 'a' })).toEqual(stranger('no_own_placard'));
    expect(await makeShareLink({ ...input, placard: { floor: '27', code: 'zzzzzz' } }, { device: 'a' })).toEqual(stranger('unknown'));
    expect(await makeShareLink({ ...input, targetId: 'no-such-good' }, { device: 'a' })).toMatchObject({ error: { code: 'not_found' } });
    expect(await makeShareLink(input, { device: null })).toMatchObject({ error: { code: 'busy' } });
    expect(await checksum()).toBe(before);
  });

  it('does so ten times a day, also at once', async () => {
    const asked = await Promise.all(Array.from({ length: 14 }, () => makeShareLink(input, { device: 'maker' })));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(sharesPerDay);
    expect(asked.filter(({ ok }) => !ok)).toEqual(Array(4).fill({ ok: false, error: { code: 'shared_enough', most: sharesPerDay } }));
    expect(await makeShareLink(input, { device: 'another' })).toMatchObject({ ok: true });
    days(1.01);
    expect(await makeShareLink(input, { device: 'maker' })).toMatchObject({ ok: true });
  });
});

describe('what stays of it', () => {
  it('is told to the phone that asks for its copy, and to no other', async () => {
    const { text, placard } = await shareFor();
    const told = await resolveScan(text);
    if (told.kind === 'told') await openShare(told.link, 'guest');
    await order(placard, 'guest');
    const at = mondayNoon.toISOString();
    expect(await readTraces('maker')).toEqual({ ok: true, value: { told: [{ floor: '27', shop: 'corner', kind: 'item', targetId: 'apple', at }], followed: [], vouchedFor: [], wishes: [] } });
    expect(await readTraces('guest')).toMatchObject({ value: { told: [], followed: [{ floor: '27', shop: 'corner', at }], vouchedFor: [{ floor: '27', at }] } });
    for (const nobody of ['another', null]) expect(await readTraces(nobody)).toEqual({ ok: true, value: { told: [], followed: [], vouchedFor: [], wishes: [] } });
  });

  it('forgets a phone that asks for it, and still admits no sixth', async () => {
    const { text, placard } = await shareFor();
    const told = await resolveScan(text);
    if (told.kind === 'told') await openShare(told.link, 'a');
    for (const phone of ['a', 'b', 'c', 'd', 'e']) await order(placard, phone);
    expect(await eraseOrders({ tokens: [], device: 'a' })).toMatchObject({ ok: true });
    expect(await read().orderPhone.count()).toBe(4);
    expect(await read().shareOpening.findMany()).toMatchObject([{ deviceId: null }]);
    for (const phone of ['a', 'f']) expect(await order(placard, phone)).toEqual(stranger('neighbour_used_up'));
    await eraseOrders({ tokens: [], device: 'maker' });
    expect(await read().shareLink.findMany()).toMatchObject([{ makerHash: null }]);
  });

  it('keeps after thirty days that there was a link and what came of it, and no phone', async () => {
    const { text, placard } = await shareFor();
    const told = await resolveScan(text);
    if (told.kind === 'told') await openShare(told.link, 'a');
    await order(placard, 'a');
    days(29);
    await forgetOld();
    expect([await read().orderPhone.count(), await read().shareLinkPhone.count()]).toEqual([1, 1]);
    days(38);
    await forgetOld();
    expect(await read().shareLink.findMany({ include: { openings: true, orders: true, phones: true } })).toMatchObject([{ makerHash: null, openings: [{ deviceId: null }], orders: [{}], phones: [] }]);
    expect(await read().orderPhone.count()).toBe(0);
    days(408);
    await forgetOld();
    expect([await read().shareLink.count(), await read().shareOrder.count(), await read().shareOpening.count()]).toEqual([0, 0, 0]);
  });
});
