import { describe, expect, it } from 'vitest';
import { parsePlacard } from '@/domain/building/placard';
import { setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { eraseOrders } from '@/server/orders/erase-orders';
import { placeOrder } from '@/server/orders/place-order';
import { reportScan } from '@/server/placards/report-scan';
import { resolveScan } from '@/server/placards/resolve-scan';
import { bodyFor, checksum, clerk, cook, mondayNoon, owner, rice, runner, useTower } from '@/server/testing/tower';
import { findVouch } from './find-vouch';
import { listOrderLinks } from './list-order-links';
import { makeOrderLink } from './make-order-link';
import { revokeOrderLink } from './revoke-order-link';

useTower();

/** A link for 27F, as its code is kept by a phone that opened it. */
async function linkFor(shop: string | null = 'corner') {
  const made = await makeOrderLink(shop === null ? owner : clerk, { floor: '27', shop });
  if (!made.ok) throw new Error(made.error.code);
  const text = new URL(made.value.address).pathname.split('/').at(-1)!;
  const { floor, code } = parsePlacard(text);
  return { id: made.value.id, text, placard: { floor: floor!, code: code! } };
}

const order = async (placard: { floor: string; code: string }, device: string | null, wish: object = {}) =>
  placeOrder(await bodyFor({ placard, ...wish }), findVouch, device);

const days = (count: number) => setClock(() => new Date(mondayNoon.getTime() + count * 86_400_000));

describe('a link that staff made', () => {
  it('admits a phone that scanned nothing, as channel link', async () => {
    const { text, placard } = await linkFor();
    expect(await resolveScan(text)).toEqual({ kind: 'admitted', ...placard, source: { kind: 'link', id: 'flr_27' } });
    expect(await order(placard, 'phone-1')).toMatchObject({ ok: true });
    expect(await read().order.findMany()).toMatchObject([{ channel: 'link', placardId: null }]);
    expect(await listOrderLinks(clerk)).toMatchObject({ value: [{ floor: '27', shop: 'corner', phones: 1, state: 'live', madeBy: 'clerk' }] });
  });

  it('admits five phones, each as often as it likes, and tells the sixth', async () => {
    const { placard } = await linkFor();
    for (const phone of ['a', 'b', 'c', 'd', 'e', 'a', 'e']) expect(await order(placard, phone)).toMatchObject({ ok: true });
    const before = await checksum();
    expect(await order(placard, 'f')).toEqual({ ok: false, error: { code: 'not_in_building', reason: 'link_used_up' } });
    expect(await checksum()).toBe(before);
  });

  it('lets one of the fifth and the sixth in that come at once', async () => {
    const { placard } = await linkFor();
    for (const phone of ['a', 'b', 'c', 'd']) await order(placard, phone);
    const answers = await Promise.all([order(placard, 'e'), order(placard, 'f')]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await read().orderLinkPhone.count()).toBe(5);
  });

  it('counts an order of a phone without an id as a phone', async () => {
    const { placard } = await linkFor();
    for (let orders = 0; orders < 5; orders++) expect(await order(placard, null)).toMatchObject({ ok: true });
    expect(await order(placard, null)).toMatchObject({ error: { reason: 'link_used_up' } });
  });

  it('is over after seven days', async () => {
    const { text, placard } = await linkFor();
    days(7);
    expect(await resolveScan(text)).toEqual({ kind: 'revoked', floor: '27' });
    expect(await order(placard, 'a')).toEqual({ ok: false, error: { code: 'not_in_building', reason: 'link_over' } });
  });

  it('admits nobody once revoked, also no phone that ordered by it', async () => {
    const { id, placard } = await linkFor();
    expect(await order(placard, 'a')).toMatchObject({ ok: true });
    expect(await revokeOrderLink(clerk, { link: id })).toMatchObject({ value: [{ state: 'revoked' }] });
    expect(await order(placard, 'a')).toMatchObject({ error: { reason: 'link_over' } });
    expect((await read().auditEntry.findMany()).map(({ kind }) => kind)).toEqual(['order_link_made', 'order_link_revoked']);
    await revokeOrderLink(clerk, { link: id });
    expect(await read().auditEntry.count()).toBe(2);
  });

  it('admits nobody once revoked, also while the order was on its way', async () => {
    const { id, placard } = await linkFor();
    const seen = await findVouch(placard);
    await revokeOrderLink(clerk, { link: id });
    const before = await checksum();
    const late = await placeOrder(await bodyFor({ placard }), () => Promise.resolve(seen), 'a');
    expect(late).toEqual({ ok: false, error: { code: 'not_in_building', reason: 'link_over' } });
    expect(await checksum()).toBe(before);
  });

  it('is good for its own shop, unless it was made for all of them', async () => {
    const one = await linkFor();
    const all = await linkFor(null);
    const lunch = { shop: 'kitchen', lines: [rice] };
    expect(await order(one.placard, 'a', lunch)).toEqual({ ok: false, error: { code: 'not_in_building', reason: 'link_elsewhere' } });
    expect(await order(all.placard, 'a', lunch)).toMatchObject({ ok: true });
  });

  it('is good on its own floor only as a code: of another floor it is unknown', async () => {
    const { placard } = await linkFor();
    expect(await order({ ...placard, floor: '20' }, 'a')).toMatchObject({ error: { reason: 'unknown' } });
  });

  it('is no scan, and no copy of the database holds its code', async () => {
    const { placard } = await linkFor();
    expect(await reportScan({ ...placard, minutesAgo: 0 }, 'a')).toMatchObject({ error: { code: 'not_found' } });
    expect(await read().scan.count()).toBe(0);
    expect(JSON.stringify(await read().orderLink.findMany())).not.toContain(placard.code);
  });

  it('is forgotten with its phones thirty days after it ended', async () => {
    const { placard } = await linkFor();
    await order(placard, 'a');
    days(36);
    await forgetOld();
    expect(await read().orderLink.count()).toBe(1);
    days(38);
    await forgetOld();
    expect(await read().orderLink.count()).toBe(0);
    expect(await read().orderLinkPhone.count()).toBe(0);
  });
});

it('forgets a phone that asks for it, and still admits no sixth', async () => {
  const { placard } = await linkFor();
  for (const phone of ['a', 'b', 'c', 'd', 'e']) await order(placard, phone);
  const hashes = async () => new Set((await read().orderLinkPhone.findMany()).map(({ deviceHash }) => deviceHash));
  const before = await hashes();
  expect(await eraseOrders({ tokens: [], device: 'a' })).toMatchObject({ ok: true });
  const after = await hashes();
  expect([...after].filter((hash) => before.has(hash))).toHaveLength(4);
  expect(after.size).toBe(5);
  expect(await order(placard, 'b')).toMatchObject({ ok: true });
  for (const phone of ['a', 'f']) expect(await order(placard, phone)).toMatchObject({ error: { reason: 'link_used_up' } });
});

it('is made for no floor that was taken out of the building', async () => {
  await write((tx) => tx.floor.update({ where: { id: 'flr_36' }, data: { removedAt: mondayNoon, position: -9 } }));
  const before = await checksum();
  expect(await makeOrderLink(clerk, { floor: '36', shop: 'corner' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await checksum()).toBe(before);
});

it('is made, listed and revoked by those who stand behind its counter', async () => {
  const { id } = await linkFor();
  const all = await linkFor(null);
  const before = await checksum();
  expect(await makeOrderLink(runner, { floor: '27', shop: 'corner' })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await makeOrderLink(cook, { floor: '27', shop: 'corner' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await makeOrderLink(clerk, { floor: '27', shop: null })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await makeOrderLink(clerk, { floor: '99', shop: 'corner' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await listOrderLinks(runner)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await listOrderLinks(cook)).toEqual({ ok: true, value: [] });
  expect(await revokeOrderLink(runner, { link: id })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await revokeOrderLink(cook, { link: id })).toMatchObject({ error: { code: 'not_found' } });
  expect(await revokeOrderLink(clerk, { link: all.id })).toMatchObject({ error: { code: 'not_found' } });
  expect(await checksum()).toBe(before);
  expect(await listOrderLinks(owner)).toMatchObject({ value: [{}, {}] });
});
