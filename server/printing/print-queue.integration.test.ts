import { afterEach, describe, expect, test } from 'vitest';
import { read, write } from '@/server/db';
import { cancelOrder } from '@/server/orders/cancel-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { type Manner, startPrinter, type TcpPrinter } from '@/server/testing/escpos/tcp-printer';
import { readPaper } from '@/server/testing/escpos/read-paper';
import { accepted, addPrinter, jobStates } from '@/server/testing/printing-shop';
import { apple, clerk, placed, sleepUntil, tangerine, useTower } from '@/server/testing/tower';
import { printDue, startPrinting } from './print-lanes';

useTower();
const printers: TcpPrinter[] = [];
afterEach(async () => {
  await Promise.all(printers.splice(0).map((printer) => printer.stop()));
});
const started = async (manner: Manner = 'answers', port?: number): Promise<TcpPrinter> => {
  const printer = await startPrinter(manner, port);
  printers.push(printer);
  return printer;
};
const numbersOn = (printer: TcpPrinter) => printer.received.map((bytes) => readPaper(bytes).lines.map(({ text }) => text).find((text) => text.includes('#')));
const ready = (order: string, grams: number | 'estimate' = 'estimate') => stepOrder(clerk, { order, step: 'ready', weights: [{ line: 1, grams }] });

describe('what a step makes printers print', () => {
  test('accepting prints the kitchen ticket, Ready the label and the receipt with the real weight', async () => {
    const printer = await started();
    await addPrinter(printer.port);
    const order = await accepted();
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent']);
    await ready(order.id, 520);
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'label 1 sent', 'receipt 1 sent']);
    expect(printer.connections).toBe(3);
    const paper = readPaper(printer.received[2]!).lines.map(({ text }) => text);
    expect(paper.some((text) => text.startsWith('货tangerine 520 g'))).toBe(true);
  });

  test('a step that was taken back and taken again prints nothing twice', async () => {
    const printer = await started();
    await addPrinter(printer.port);
    const order = await accepted();
    const undo = async () => undoStep(clerk, { order: order.id, seq: (await lastSeq(order.id))! });
    await undo();
    expect(await jobStates()).toEqual([]);
    await stepOrder(clerk, { order: order.id, step: 'accept' });
    await printDue();
    await undo();
    await stepOrder(clerk, { order: order.id, step: 'accept' });
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent']);
    expect(printer.received).toHaveLength(1);
  });

  test('a receipt that would now name another amount is printed as a second copy, which says so', async () => {
    const printer = await started();
    await addPrinter(printer.port, { kitchen: null, label: null });
    const order = await accepted();
    for (const grams of [520, 520, 600]) {
      await ready(order.id, grams);
      await printDue();
      await undoStep(clerk, { order: order.id, seq: (await lastSeq(order.id))! });
    }
    expect(await jobStates()).toEqual(['receipt 1 sent', 'receipt 2 sent']);
    expect(readPaper(printer.received[1]!).lines.map(({ text }) => text)).toContain('重印，第 2 份');
  });

  test('an order that is called off takes along what waits, and a paused printer gets nothing new', async () => {
    await addPrinter(9100, { paused: true });
    await accepted();
    expect(await jobStates()).toEqual([]);
    await addPrinter(9101, { name: '前台' });
    const order = await placed({ lines: [apple, tangerine], timing: { kind: 'window', startsAt: '2026-03-02T08:00:00.000Z' } });
    await stepOrder(clerk, { order: order.id, step: 'accept' });
    expect(await jobStates()).toEqual(['kitchen 1 queued']);
    expect((await cancelOrder(order.token)).ok).toBe(true);
    expect(await jobStates()).toEqual(['kitchen 1 dropped']);
  });

  test('a kitchen that has a called-off order on paper gets a paper that says so', async () => {
    const printer = await started();
    await addPrinter(printer.port);
    const order = await placed({ lines: [apple, tangerine], timing: { kind: 'window', startsAt: '2026-03-02T08:00:00.000Z' } });
    await stepOrder(clerk, { order: order.id, step: 'accept' });
    await printDue();
    await cancelOrder(order.token);
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 2 sent']);
    expect(readPaper(printer.received[1]!).lines.map(({ text }) => text)).toContain('取消了，不用做');
  });

  test('a rejection that is taken back: what waits to say so goes, and where a kitchen has read it, accepting prints anew', async () => {
    const printer = await started();
    await addPrinter(printer.port);
    const order = await accepted();
    await printDue();
    const undo = async () => undoStep(clerk, { order: order.id, seq: (await lastSeq(order.id))! });
    const reject = () => stepOrder(clerk, { order: order.id, step: 'reject', reason: 'other' });
    await undo();
    sleepUntil(1);
    await reject();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 2 queued']);
    await undo();
    expect(await jobStates()).toEqual(['kitchen 1 sent']);
    sleepUntil(2);
    await reject();
    await printDue();
    await undo();
    sleepUntil(3);
    await stepOrder(clerk, { order: order.id, step: 'accept' });
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 2 sent', 'kitchen 3 sent']);
    const [, calledOff, anew] = printer.received.map((bytes) => readPaper(bytes).lines.map(({ text }) => text).includes('取消了，不用做'));
    expect([calledOff, anew]).toEqual([true, false]);
  });

  test('a step that fails leaves no ticket', async () => {
    await addPrinter(9100);
    const order = await placed({ lines: [apple, tangerine] });
    const both = await Promise.all([1, 2].map(() => stepOrder(clerk, { order: order.id, step: 'accept' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await jobStates()).toEqual(['kitchen 1 queued']);
  });
});

const lastSeq = async (order: string): Promise<number | null> => {
  const rows = await read().orderEvent.findMany({ where: { orderId: order }, orderBy: { seq: 'asc' } });
  const step = rows.filter(({ type, dataJson }) => type !== 'undone' && dataJson.includes('"record"')).at(-1);
  return step?.seq ?? null;
};

describe('a printer that is off', () => {
  test('is tried again after growing waits, in order, and prints each ticket once when it is back', async () => {
    const printer = await started();
    const { port } = printer;
    await printer.stop();
    await addPrinter(port);
    const orders = [await accepted(), await accepted(), await accepted()];
    const waits: number[] = [];
    for (let second = 0; second < 70; second++) {
      sleepUntil(second);
      const before = await attempts();
      await printDue();
      if ((await attempts()) > before) waits.push(second);
    }
    expect(waits).toEqual([0, 1, 3, 7, 15, 31, 61]);
    expect(await jobStates()).toEqual(['kitchen 1 queued', 'kitchen 1 queued', 'kitchen 1 queued']);
    const back = await started('answers', port);
    sleepUntil(92);
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 1 sent', 'kitchen 1 sent']);
    expect(numbersOn(back)).toEqual(orders.map(({ number }) => `#${String(number).padStart(3, '0')}`));
  });

  test('is given up after hours, aloud', async () => {
    await addPrinter(9199);
    await accepted();
    sleepUntil(4 * 3600 + 1);
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 failed']);
    expect((await read().printJob.findFirstOrThrow()).error).toBe('refused');
  });

  test('holds back nobody else', async () => {
    const other = await started();
    await addPrinter(9199, { name: '关着的' });
    await addPrinter(other.port, { name: '开着的' });
    await accepted();
    await printDue();
    expect(other.received).toHaveLength(1);
    expect((await jobStates()).toSorted()).toEqual(['kitchen 1 queued', 'kitchen 1 sent']);
  });
});

const attempts = async (): Promise<number> => (await read().printJob.findMany()).reduce((sum, { attempts: some }) => sum + some, 0);

describe('a printer that leaves a ticket in doubt', () => {
  test.each([
    ['breaks', 'cut_off'],
    ['leaves', 'cut_off'],
  ] as const)('%s: it is not sent again, however often one looks', async (manner, fault) => {
    const printer = await started(manner);
    await addPrinter(printer.port);
    await accepted();
    await printDue();
    printer.manner = 'answers';
    for (const second of [1, 60, 3_000]) {
      sleepUntil(second);
      await printDue();
    }
    expect(await jobStates()).toEqual(['kitchen 1 unknown']);
    expect((await read().printJob.findFirstOrThrow()).error).toBe(fault);
    expect(printer.connections).toBe(1);
  });

  test('one that hangs up before the first byte is tried again: nothing was sent', async () => {
    const printer = await started('hangs_up');
    await addPrinter(printer.port);
    await accepted();
    await printDue();
    const state = await jobStates();
    // Whether the end or the first byte is sooner is the network's to say; both answers are true of what was sent.
    if (state[0] === 'kitchen 1 queued') {
      printer.manner = 'answers';
      sleepUntil(2);
      await printDue();
      expect(printer.received).toHaveLength(1);
    } else expect(state).toEqual(['kitchen 1 unknown']);
  });

  test('a slow one and one that never says a word are believed when they end the connection', async () => {
    const [slow, silent] = [await started('slow'), await started('silent')];
    await addPrinter(slow.port, { name: '慢' });
    await addPrinter(silent.port, { name: '闷' });
    await accepted();
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 1 sent']);
  });

  test('what is being sent at this moment is nobody else’s to judge', async () => {
    const printer = await started('silent');
    await addPrinter(printer.port);
    await accepted();
    const printing = printDue();
    await expect.poll(() => jobStates()).toEqual(['kitchen 1 sending']);
    await startPrinting();
    expect(await jobStates()).toEqual(['kitchen 1 sending']);
    await printing;
    expect(await jobStates()).toEqual(['kitchen 1 sent']);
  });

  test('what was being sent when the process ended is in doubt', async () => {
    const printer = await started();
    await addPrinter(printer.port);
    await accepted();
    await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'sending'`);
    await printDue();
    expect(await jobStates()).toEqual(['kitchen 1 unknown']);
    expect(printer.connections).toBe(0);
  });
});
