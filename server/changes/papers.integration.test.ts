import { afterEach, expect, test } from 'vitest';
import { printDue } from '@/server/printing/print-lanes';
import { accepted, seen, step } from '@/server/testing/accepted-order';
import { readPaper } from '@/server/testing/escpos/read-paper';
import { startPrinter, type TcpPrinter } from '@/server/testing/escpos/tcp-printer';
import { addPrinter, jobStates } from '@/server/testing/printing-shop';
import { apple, clerk, newKey, noodles, tangerine, useTower } from '@/server/testing/tower';
import { answerRequest } from './answer-request';
import { askChange } from './ask-change';
import { changeOrder } from './change-order';

useTower();
const printers: TcpPrinter[] = [];
afterEach(async () => {
  await Promise.all(printers.splice(0).map((printer) => printer.stop()));
});

const started = async (): Promise<TcpPrinter> => {
  const printer = await startPrinter('answers');
  printers.push(printer);
  return printer;
};
const paper = (printer: TcpPrinter, sheet: number): string => readPaper(printer.received[sheet]!).lines.map(({ text }) => text).join('\n');
const remove = async (order: string, line: number) => changeOrder(clerk, { ...(await seen(order)), change: 'remove', line, soldOut: false });

test('a kitchen that has the order on paper gets it anew without the line, as a further copy', async () => {
  const printer = await started();
  await addPrinter(printer.port, { label: null, receipt: null });
  const { id } = await accepted({ lines: [apple, tangerine, noodles] });
  await printDue();
  expect(paper(printer, 0)).toContain('货apple');
  await remove(id, 0);
  await remove(id, 1);
  expect(await jobStates()).toEqual(['kitchen 1 sent', 'kitchen 2 queued']);
  await printDue();
  expect(paper(printer, 1)).not.toMatch(/货apple|货tangerine/);
  expect(paper(printer, 1)).toContain('货noodles');
  expect(paper(printer, 1)).toContain('重印，第 2 份');
});

test('what waits is read when it is printed: nothing is printed twice for it', async () => {
  const printer = await started();
  await addPrinter(printer.port, { label: null, receipt: null });
  const { id } = await accepted();
  await remove(id, 0);
  await printDue();
  expect(await jobStates()).toEqual(['kitchen 1 sent']);
  expect(paper(printer, 0)).not.toContain('货apple');
});

test('a receipt that names what is no longer to be paid is printed again', async () => {
  const printer = await started();
  await addPrinter(printer.port, { kitchen: null, label: null });
  const { id } = await accepted({ lines: [apple, tangerine, noodles] });
  await step(id, { step: 'ready', weights: [{ line: 1, grams: 'estimate' }] });
  await printDue();
  await remove(id, 2);
  await printDue();
  expect(await jobStates()).toEqual(['receipt 1 sent', 'receipt 2 sent']);
  expect(paper(printer, 1)).toContain('13.80');
});

test('a note that was granted hangs in the kitchen', async () => {
  const printer = await started();
  await addPrinter(printer.port, { label: null, receipt: null });
  const { id, token } = await accepted();
  await printDue();
  await askChange({ token, key: newKey(), ask: { kind: 'note', note: '不要葱' } });
  await answerRequest(clerk, { order: id, askedAt: '2026-03-02T04:00:00.000Z', grant: true });
  await printDue();
  expect(paper(printer, 1)).toContain('不要葱');
});
