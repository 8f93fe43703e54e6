import { readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ComplaintInput, ComplaintReply } from '@/domain/complaints/complaint';
import { fen } from '@/domain/money';
import { day } from '@/domain/time';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { forgetOld } from '@/server/jobs/forget-old';
import { eraseOrders } from '@/server/orders/erase-orders';
import { readBoard } from '@/server/orders/read-board';
import { readForDesk } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { refundByHand } from '@/server/payments/refund-by-hand';
import { accepted, deliver, eventsOf, pageOf, refundsOf } from '@/server/testing/accepted-order';
import { lineIds } from '@/server/testing/brought';
import { logged } from '@/server/testing/staffed-tower';
import { checksum, clerk, cook, mondayNoon, newKey, owner, placed, runner, sleepUntil, stockOf, useTower, type Placed } from '@/server/testing/tower';
import { answerComplaint } from './answer-complaint';
import { fileComplaint } from './file-complaint';
import { keepEvidence } from './keep-evidence';
import { listComplaints } from './list-complaints';
import { readEvidence, readOwnEvidence } from './read-evidence';

const database = useTower();

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const seconds = day / 1000;

/** Apples for ¥6.00 and mandarins for ¥6.80, brought at noon for ¥13.80. */
async function brought(collected: 'cash' | 'code' | 'unpaid' = 'cash'): Promise<Placed> {
  const order = await accepted();
  await deliver(order.id, collected);
  return order;
}

const complain = (token: string, more: Partial<ComplaintInput> = {}) =>
  fileComplaint({ token, key: newKey(), line: 0, reason: 'missing', words: '少了两个', picture: false, ...more });

type Reply = ComplaintReply extends infer Each ? (Each extends { complaint: string } ? Omit<Each, 'complaint'> : never) : never;
const last = async (): Promise<string> => (await read().complaint.findFirstOrThrow({ orderBy: { at: 'desc' } })).id;
const answer = async (reply: Reply) => answerComplaint(clerk, { complaint: await last(), ...reply });
const refund = (amount: number): Reply => ({ answer: 'refund', amount: fen(amount), words: null });

const jpeg = () => sharp({ create: { width: 1_600, height: 900, channels: 3, background: '#a33' } }).jpeg().toBuffer();
const files = () => readdir(path.join(path.dirname(database.file), 'complaint-pictures')).catch(() => []);

/** How many wait for an answer, by shop, as a board tells this person. */
async function openOn(actor: typeof clerk) {
  const board = await readBoard(actor, { shop: null });
  return board.ok ? board.value.complaints : null;
}

describe('saying that something is wrong', () => {
  it('lands on the desk with what was said, and is counted', async () => {
    const { id, token } = await brought();
    expect(await complain(token)).toMatchObject({ ok: true, value: { complaints: [{ line: 0, reason: 'missing', words: '少了两个', hasPicture: false, answered: null }] } });
    expect(await eventsOf(id)).toEqual(expect.arrayContaining(['delivered', 'complained']));
    const list = await listComplaints(clerk, { shop: 'corner' });
    expect(list).toMatchObject({ ok: true, value: { open: [{ shop: 'corner', order: { number: 1, room: '2708' }, item: { en: 'apple' }, reason: 'missing', refundable: 600 }], answered: [] } });
    expect(list.ok && list.value.counts).toEqual([{ shop: 'corner', item: { zh: '货apple', en: 'apple' }, reason: 'missing', count: 1 }]);
    expect(await readBoard(clerk, { shop: null })).toMatchObject({ ok: true, value: { complaints: { corner: 1 } } });
  });

  it('is said once, however often it is sent', async () => {
    const { id, token } = await brought();
    const key = newKey();
    const storm = await Promise.all(Array.from({ length: 20 }, () => complain(token, { key })));
    expect(storm.every(({ ok }) => ok)).toBe(true);
    expect((await eventsOf(id)).filter((type) => type === 'complained')).toHaveLength(1);
    const before = await checksum();
    expect(await complain(token, { key, words: '别的' })).toEqual(refused('key_reused'));
    expect(await complain(token)).toEqual(refused('already_complained'));
    expect(await checksum()).toBe(before);
  });

  it('is possible for 24 hours, and retried after them all the same', async () => {
    const { token } = await brought();
    const key = newKey();
    sleepUntil(seconds);
    expect(await complain(token, { key })).toMatchObject({ ok: true });
    sleepUntil(25 * 3600);
    const before = await checksum();
    expect(await complain(token, { line: 1 })).toEqual(refused('complaint_over'));
    expect(await checksum()).toBe(before);
    expect(await complain(token, { key })).toMatchObject({ ok: true });
  });

  it.each([
    ['another token', async () => complain('A'.repeat(32)), 'not_found'],
    ['a line of another order', async (token: string) => complain(token, { line: 7 }), 'invalid'],
    ['a picture that did not come', async (token: string) => complain(token, { picture: true }), 'invalid'],
  ])('refuses %s, and nothing is changed', async (_what, send, code) => {
    const { token } = await brought();
    const before = await checksum();
    expect(await send(token)).toMatchObject(refused(code));
    expect(await checksum()).toBe(before);
  });

  it('is refused of an order that was not handed over', async () => {
    const { token } = await placed();
    expect(await complain(token)).toEqual(refused('complaint_over'));
  });

  it('keeps the delivery from being taken back', async () => {
    const { id, token } = await brought();
    const { undo } = await readForDesk(id);
    await complain(token);
    const before = await checksum();
    expect(await undoStep(clerk, { order: id, seq: undo!.seq })).toEqual(refused('order_changed'));
    expect(await checksum()).toBe(before);
  });
});

describe('a picture of it', () => {
  it('is kept whole and small, for the customer and the shop alone', async () => {
    const { token } = await brought();
    expect(await keepEvidence({ token, line: 0 }, await jpeg())).toEqual({ ok: true, value: null });
    expect(await complain(token, { picture: true })).toMatchObject({ ok: true, value: { complaints: [{ hasPicture: true }] } });
    const own = await readOwnEvidence({ token, line: 0 });
    const { width, height, format, exif } = await sharp(own.ok ? own.value : Buffer.alloc(0)).metadata();
    expect({ width, height, format, exif }).toEqual({ width: 1024, height: 576, format: 'webp', exif: undefined });
    const complaint = await last();
    expect(await readEvidence(runner, { complaint })).toMatchObject({ ok: true });
    expect(await readEvidence(cook, { complaint })).toEqual(refused('not_found'));
    expect(await readOwnEvidence({ token: 'A'.repeat(32), line: 0 })).toEqual(refused('not_found'));
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'kind'],
    ['half a JPEG', Buffer.from('\xff\xd8\xff\xe0 and no more', 'latin1'), 'broken'],
  ])('refuses %s, and keeps nothing', async (_what, bytes, reason) => {
    const { token } = await brought();
    expect(await keepEvidence({ token, line: 0 }, bytes)).toEqual(refused('bad_picture', { reason }));
    expect(await files()).toEqual([]);
  });

  it('that was sent ahead and not told of is shown to nobody', async () => {
    const { token } = await brought();
    await keepEvidence({ token, line: 0 }, await jpeg());
    await complain(token, { picture: false });
    expect(await readOwnEvidence({ token, line: 0 })).toEqual(refused('not_found'));
    expect(await readEvidence(clerk, { complaint: await last() })).toEqual(refused('not_found'));
  });

  it('is not taken for what cannot be complained of', async () => {
    const [open, told] = [await placed(), await brought()];
    await complain(told.token);
    const bytes = await jpeg();
    expect(await keepEvidence({ token: open.token, line: 0 }, bytes)).toEqual(refused('complaint_over'));
    expect(await keepEvidence({ token: told.token, line: 0 }, bytes)).toEqual(refused('already_complained'));
    expect(await keepEvidence({ token: told.token, line: 9 }, bytes)).toMatchObject(refused('invalid'));
    expect(await keepEvidence({ token: 'A'.repeat(32), line: 0 }, bytes)).toEqual(refused('not_found'));
    expect(await files()).toEqual([]);
  });

  it('goes with the words thirty days later, or when the customer forgets the order', async () => {
    const [old, forgotten] = [await brought(), await brought()];
    for (const { token } of [old, forgotten]) {
      await keepEvidence({ token, line: 0 }, await jpeg());
      await complain(token, { picture: true });
    }
    await eraseOrders({ tokens: [forgotten.token], device: null });
    await forgetOld();
    expect(await files()).toEqual([`${old.id}.0.webp`]);
    sleepUntil(30 * seconds);
    await forgetOld();
    expect(await files()).toEqual([]);
    const kept = await read().complaint.findMany();
    expect(kept).toMatchObject([{ words: null, hasPicture: false, reason: 'missing' }, { words: null, hasPicture: false, reason: 'missing' }]);
  });

  it('that nobody said anything about goes after a day', async () => {
    const { token } = await brought();
    await keepEvidence({ token, line: 0 }, await jpeg());
    await forgetOld();
    expect(await files()).toHaveLength(1);
    await utimes(path.join(path.dirname(database.file), 'complaint-pictures', (await files())[0]!), 0, 0);
    await forgetOld();
    expect(await files()).toEqual([]);
  });
});

describe('the shop’s answer', () => {
  it('is money back, as a task, up to what was paid for the line', async () => {
    const { id, token } = await brought();
    await complain(token);
    const before = await checksum();
    expect(await answer(refund(601))).toEqual(refused('refund_above_paid', { most: 600 }));
    expect(await checksum()).toBe(before);
    expect(await answer({ answer: 'refund', amount: fen(600), words: '不好意思' })).toEqual({ ok: true, value: null });
    expect(await refundsOf(id)).toEqual([{ why: 'complaint', amount: 600, lines: [600] }]);
    expect((await pageOf(token)).complaints).toMatchObject([{ answered: { answer: 'refund', amount: 600, words: '不好意思', replacement: null } }]);
    expect(await logged()).toEqual(['clerk complaint_answered #001 {"item":"货apple","answer":"refund","amount":600}']);
    expect(await openOn(clerk)).toEqual({});
  });

  it('is never more than came, over all lines, nor anything of what was not paid', async () => {
    const { token } = await brought('unpaid');
    await complain(token);
    expect(await answer(refund(1))).toEqual(refused('refund_above_paid', { most: 0 }));
    const paid = await brought('code');
    await confirmPayment(clerk, { order: paid.id });
    await write((tx) => tx.$executeRaw`INSERT INTO "Refund" ("id", "orderId", "amount", "why", "status", "madeAt") VALUES ('rfd_1', ${paid.id}, 1300, 'by_hand', 'owed', ${mondayNoon})`);
    sleepUntil(60);
    await complain(paid.token);
    expect(await answer(refund(81))).toEqual(refused('refund_above_paid', { most: 80 }));
  });

  it('counts what has gone back for the line by hand: nobody is given the same fen twice', async () => {
    const { id, token } = await brought();
    const [apples] = await lineIds(id);
    const byHand = (amount: number) => refundByHand(clerk, { order: id, refund: { kind: 'parts', lines: [{ line: apples!, amount: fen(amount) }], fees: fen(0) } });
    expect((await byHand(450)).ok).toBe(true);
    await complain(token);
    expect(await listComplaints(clerk, { shop: 'corner' })).toMatchObject({ ok: true, value: { open: [{ refundable: 150 }] } });
    expect(await answer(refund(151))).toEqual(refused('refund_above_paid', { most: 150 }));
    expect(await answer(refund(150))).toEqual({ ok: true, value: null });
    expect(await byHand(1)).toEqual(refused('refund_above_paid', { most: 0 }));
  });

  it('is a new order without charge, accepted at once and tied to this one', async () => {
    const { id, token } = await brought();
    await complain(token);
    expect(await answer({ answer: 'replace', words: null })).toEqual({ ok: true, value: null });
    const { replacementId } = await read().complaint.findFirstOrThrow();
    const made = await readForDesk(replacementId!);
    expect(made).toMatchObject({ status: 'preparing', replaces: 1, number: 2, room: '2708', customerName: '林', channel: 'placard', total: 0, deliveryFee: 0 });
    expect(made).toMatchObject({ lines: [{ item: 'apple', quantity: 2, total: 0 }], payment: { method: 'cash', status: 'paid', amount: 0 } });
    expect(await stockOf('apple')).toBe(996);
    const [said] = (await pageOf(token)).complaints;
    expect((await pageOf(said!.answered!.replacement!.token)).replaces).toBe(1);
    expect(await refundsOf(id)).toEqual([]);
    await deliver(replacementId!);
    expect(await readForDesk(replacementId!)).toMatchObject({ status: 'delivered', total: 0 });
  });

  it('is refused where the good is sold out or off the menu, and may be another', async () => {
    const { token } = await brought();
    await complain(token);
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { stock: 1 } }));
    const before = await checksum();
    expect(await answer({ answer: 'replace', words: null })).toMatchObject(refused('sold_out'));
    expect(await checksum()).toBe(before);
    expect(await answer({ answer: 'explain', words: '今天的苹果小一点' })).toMatchObject({ ok: true });
    expect((await pageOf(token)).complaints[0]!.answered).toMatchObject({ answer: 'explain', words: '今天的苹果小一点' });
  });

  it('is refused as a new order of what is off the menu, or sold in another way, by now', async () => {
    const { token } = await brought();
    await complain(token);
    const become = async (to: { archivedAt: Date | null; unit: string; usualGrams: number | null }) => {
      await write((tx) => tx.item.update({ where: { id: 'apple' }, data: to }));
      await write((tx) => tx.shop.update({ where: { id: 'shp_corner' }, data: { revision: { increment: 1 } } }));
      forgetShops();
    };
    for (const gone of [{ archivedAt: mondayNoon, unit: 'each', usualGrams: null }, { archivedAt: null, unit: 'weight', usualGrams: 500 }]) {
      await become(gone);
      const before = await checksum();
      expect(await answer({ answer: 'replace', words: null })).toEqual(refused('unknown_item', { lines: [0] }));
      expect(await checksum()).toBe(before);
    }
  });

  it('leaves the list after a week, and the counts after a month', async () => {
    const { token } = await brought();
    await complain(token);
    await answer({ answer: 'explain', words: '对不起' });
    const listed = async () => {
      const list = await listComplaints(clerk, { shop: null });
      return list.ok && [list.value.answered.length, list.value.counts.length];
    };
    sleepUntil(7 * seconds);
    expect(await listed()).toEqual([1, 1]);
    sleepUntil(7 * seconds + 1);
    expect(await listed()).toEqual([0, 1]);
    sleepUntil(30 * seconds + 1);
    expect(await listed()).toEqual([0, 0]);
  });

  it('is given once: of two at once one wins', async () => {
    const { id, token } = await brought();
    await complain(token);
    const complaint = await last();
    const replies = [clerk, owner].map((actor) => answerComplaint(actor, { complaint, answer: 'refund', amount: fen(600), words: null }));
    const replace = answerComplaint(clerk, { complaint, answer: 'replace', words: null });
    const codes = (await Promise.all([...replies, replace])).map((each) => (each.ok ? 'ok' : each.error.code)).sort();
    expect(codes).toEqual(['answered_already', 'answered_already', 'ok']);
    expect((await refundsOf(id)).length + (await read().order.count()) - 1).toBe(1);
  });

  it('is the shop’s own', async () => {
    const { token } = await brought();
    await complain(token);
    const complaint = await last();
    const before = await checksum();
    expect(await answerComplaint(cook, { complaint, answer: 'explain', words: '不是我们' })).toEqual(refused('not_found'));
    expect(await answerComplaint(runner, { complaint, answer: 'explain', words: '没少' })).toEqual(refused('forbidden'));
    expect(await answerComplaint(clerk, { complaint: 'cmp_nobody', answer: 'explain', words: '没少' })).toEqual(refused('not_found'));
    expect(await listComplaints(cook, { shop: 'corner' })).toEqual(refused('not_found'));
    expect(await listComplaints(runner, { shop: null })).toEqual(refused('not_found'));
    expect(await listComplaints(cook, { shop: null })).toEqual({ ok: true, value: { open: [], answered: [], counts: [] } });
    expect(await openOn(cook)).toEqual({});
    expect(await openOn(clerk)).toEqual({ corner: 1 });
    expect(await checksum()).toBe(before);
  });
});
