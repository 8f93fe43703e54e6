import { describe, expect, test } from 'vitest';
import type { AppError } from '@/domain/errors';
import type { Result } from '@/domain/result';
import { mostPrinters, type PrinterInput } from '@/domain/tickets/printer';
import { read, write } from '@/server/db';
import { forgetOld } from '@/server/jobs/forget-old';
import { stepOrder } from '@/server/orders/step-order';
import { accepted, addPrinter, aPrinter, jobStates } from '@/server/testing/printing-shop';
import { checksum, clerk, cook, noodles, owner, placed, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { previewTicket } from './preview-ticket';
import { printSheet } from './print-sheet';
import { printTicket } from './print-ticket';
import { readPrinting } from './read-printing';
import { removePrinter } from './remove-printer';
import { savePrinter } from './save-printer';
import { settleJob } from './settle-job';

useTower();

const code = (result: Result<unknown>): AppError['code'] | 'ok' => (result.ok ? 'ok' : result.error.code);
const save = (actor: typeof owner, more: Partial<PrinterInput> = {}, id: string | null = null, shop = 'corner') => savePrinter(actor, { ...aPrinter(9100, more), shop, id });
const theJob = async () => (await read().printJob.findFirstOrThrow()).id;

/** Refused, with nothing changed anywhere. */
async function expectRefused(expected: AppError['code'], ...tries: (() => Promise<Result<unknown>>)[]): Promise<void> {
  const before = await checksum();
  for (const attempt of tries) expect(code(await attempt())).toBe(expected);
  expect(await checksum()).toBe(before);
}

describe('printers', () => {
  test('are the owner’s to set up: others are told no, strangers find nothing', async () => {
    const id = await addPrinter(9100);
    await expectRefused('forbidden', ...[clerk, runner].flatMap((who) => [() => save(who, { name: 'x' }), () => removePrinter(who, id), () => save(who, { paused: true }, id)]));
    await expectRefused('not_found', () => save(cook, { name: 'x' }), () => removePrinter(cook, id), () => removePrinter(owner, 'prt_none'), () => save(owner, {}, 'prt_none'));
    // A printer is no other shop's by naming it there.
    await expectRefused('not_found', () => save(owner, {}, id, 'kitchen'));
  });

  test('lie within the building, have names of their own, and are not without number', async () => {
    const far = (host: string) => () => save(owner, { link: { kind: 'network', host, port: 9100 } });
    await expectRefused('invalid', far('8.8.8.8'), far('169.254.169.254'), far('http://10.0.0.1'), far('10.0.0.1:80'), far('0x0a.1'));
    await addPrinter(9100);
    await expectRefused('printer_name_taken', () => save(owner));
    for (let count = 1; count < mostPrinters; count++) await addPrinter(9100, { name: `第 ${count} 台` });
    await expectRefused('too_many_printers', () => save(owner, { name: '多一台' }));
  });

  test('are changed and removed with a note of who did it; not while tickets wait', async () => {
    const id = await addPrinter(9199);
    expect(code(await save(owner, { paused: true }, id))).toBe('ok');
    await save(owner, {}, id);
    await accepted();
    await expectRefused('tickets_waiting', () => removePrinter(owner, id));
    await settleJob(clerk, { job: await theJob(), answer: 'drop' });
    expect(code(await removePrinter(owner, id))).toBe('ok');
    const notes = (await read().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ kind, subject, staffName }) => [kind, subject, staffName]);
    expect(notes).toEqual(['printer_added', 'printer_changed', 'printer_changed', 'printer_removed'].map((kind) => [kind, '后厨', 'owner']));
  });
});

describe('tickets', () => {
  test('are for who stands behind the counter', async () => {
    const printer = await addPrinter(9199);
    const order = await accepted();
    const job = await theJob();
    const ticket = { order: order.id, kind: 'receipt', printer, bags: 1 } as const;
    const preview = { order: order.id, kind: 'receipt', paper: 58, bags: 1, locale: 'zh' } as const;
    const asks = (who: typeof owner) => [
      () => printTicket(who, ticket),
      () => settleJob(who, { job, answer: 'printed' as const }),
      () => previewTicket(who, preview),
      () => previewTicket(who, { job }),
      () => previewTicket(who, { printer }),
      () => previewTicket(who, { shop: 'corner', from: null, paper: 58 as const, locale: 'zh' as const }),
      () => printSheet(who, { printer, sheet: { kind: 'dishes', from: null } }),
      () => readPrinting(who, { order: order.id }),
      () => readPrinting(who, { job }),
    ];
    await expectRefused('forbidden', ...asks(runner));
    await expectRefused('not_found', ...asks(cook));
    await expectRefused('forbidden', () => printSheet(clerk, { printer, sheet: { kind: 'test' } }));
    const seen = async (who: typeof owner) => readPrinting(who, {}).then((found) => found.ok && [found.value.printers.length, found.value.jobs.length]);
    expect(await Promise.all([owner, clerk, runner, cook].map(seen))).toEqual([[1, 1], [1, 1], [0, 0], [0, 0]]);
  });

  test('are printed by hand on printers of their own shop only', async () => {
    const other = await savePrinter(owner, { ...aPrinter(9100), shop: 'kitchen', id: null });
    const order = await accepted();
    const printer = other.ok ? other.value.id : '';
    await expectRefused('not_found', () => printTicket(clerk, { order: order.id, kind: 'label', printer, bags: 1 }), () => printTicket(clerk, { order: order.id, kind: 'label', printer: 'prt_none', bags: 1 }));
  });

  test('that are printed again say so on paper and in the notes', async () => {
    const printer = await addPrinter(9199, { kitchen: null });
    const order = await accepted();
    for (const bags of [2, 3]) await printTicket(clerk, { order: order.id, kind: 'label', printer, bags });
    expect(await jobStates()).toEqual(['label 1 queued', 'label 2 queued']);
    const [, again] = await read().printJob.findMany({ orderBy: { copy: 'asc' } });
    const shown = await previewTicket(clerk, { job: again!.id });
    expect(shown.ok && shown.value.text.split('\n').filter((line) => line === '第 3 袋，共 3 袋' || line === '重印，第 2 份')).toEqual(['重印，第 2 份', '重印，第 2 份', '第 3 袋，共 3 袋', '重印，第 2 份']);
    expect((await read().auditEntry.findMany({ where: { kind: 'ticket_reprinted' } })).map(({ detailsJson }) => detailsJson)).toEqual([JSON.stringify({ ticket: 'label', copy: 2 })]);
  });

  test.each([
    ['unknown', 'printed', ['kitchen 1 sent']],
    ['unknown', 'drop', ['kitchen 1 dropped']],
    ['unknown', 'again', ['kitchen 1 dropped', 'kitchen 2 queued']],
    ['failed', 'again', ['kitchen 1 queued']],
    ['queued', 'again', ['kitchen 1 queued']],
    ['queued', 'drop', ['kitchen 1 dropped']],
  ] as const)('of which one is %s: a person says %s', async (status, answer, after) => {
    await addPrinter(9199);
    await accepted();
    const job = await theJob();
    await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = ${status}, "nextAttemptAt" = '2027-01-01T00:00:00.000+00:00'`);
    expect(code(await settleJob(clerk, { job, answer }))).toBe('ok');
    expect(await jobStates()).toEqual(after);
  });

  test('in doubt are settled once, also when two say so at once', async () => {
    await addPrinter(9199);
    await accepted();
    const job = await theJob();
    await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'unknown'`);
    const said = await Promise.all([settleJob(clerk, { job, answer: 'again' }), settleJob(owner, { job, answer: 'again' }), settleJob(clerk, { job, answer: 'printed' })]);
    expect(said.map(code).toSorted()).toEqual(['ok', 'ticket_settled', 'ticket_settled']);
    for (const status of ['sent', 'sending', 'dropped']) {
      await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = ${status}, "sentAt" = CASE ${status} WHEN 'sent' THEN "createdAt" END WHERE "id" = ${job}`);
      await expectRefused('ticket_settled', () => settleJob(clerk, { job, answer: 'again' }));
    }
  });

  test('can be looked at before anybody accepts, in the language of whoever reads them', async () => {
    const order = await placed({ locale: 'en' });
    const looked = async (kind: 'kitchen' | 'receipt') => previewTicket(clerk, { order: order.id, kind, paper: 58, bags: 1, locale: 'zh' }).then((shown) => (shown.ok ? shown.value : null));
    expect((await looked('kitchen'))?.text).toContain('前送到');
    const receipt = await looked('receipt');
    expect(receipt?.text).toContain('An estimate until it is weighed.');
    expect(receipt?.svg).toMatch(/^<svg width="384px"/);
    expect(receipt?.height).toBeGreaterThan(60);
    await expectRefused('not_found', () => previewTicket(clerk, { order: 'ord_none', kind: 'kitchen', paper: 58, bags: 1, locale: 'zh' }), () => previewTicket(clerk, { job: 'job_none' }));
  });

  test('by dish are of the orders in work, or of one window', async () => {
    const printer = await addPrinter(9199);
    await accepted();
    const scheduled = await placed({ lines: [{ ...noodles, quantity: 2 }], timing: { kind: 'window', startsAt: '2026-03-02T08:00:00.000Z' } });
    await stepOrder(clerk, { order: scheduled.id, step: 'accept' });
    const list = async (from: string | null) => previewTicket(clerk, { shop: 'corner', from, paper: 58, locale: 'zh' }).then((shown) => (shown.ok ? shown.value.text : ''));
    expect((await list(null)).split('\n').slice(0, 5)).toEqual(['按品名', '货apple ×2', '1 单 #001', '货tangerine 500 g', '1 单 #001']);
    expect((await list('2026-03-02T08:00:00.000Z')).split('\n').slice(0, 4)).toEqual(['按品名 16:00', '货noodles ×2', '加热水 火腿肠', '1 单 #002']);
    expect(await list('2026-03-02T09:00:00.000Z')).toContain('没有要做的');
    expect(code(await printSheet(clerk, { printer, sheet: { kind: 'dishes', from: '2026-03-02T08:00:00.000Z' } }))).toBe('ok');
    expect(await jobStates()).toContain('dishes 1 queued');
    const test = await previewTicket(clerk, { printer });
    expect(test.ok && test.value.text.split('\n')[0]).toBe('试打');
  });

  test('are forgotten after a week', async () => {
    await addPrinter(9199);
    await accepted();
    sleepUntil(6 * 24 * 3600);
    await forgetOld();
    expect(await jobStates()).toHaveLength(1);
    sleepUntil(7 * 24 * 3600);
    await forgetOld();
    expect(await jobStates()).toEqual([]);
  });
});
