import type { PrinterInput } from '@/domain/tickets/printer';
import { read } from '@/server/db';
import { savePrinter } from '@/server/printing/save-printer';
import { stepOrder } from '@/server/orders/step-order';
import { clerk, owner, placed, tangerine, apple } from './tower';

/** A printer of the corner shop that prints each kind of ticket at its usual time. */
export const aPrinter = (port: number, more: Partial<PrinterInput> = {}): PrinterInput => ({
  name: '后厨',
  link: { kind: 'network', host: '127.0.0.1', port },
  paper: 58,
  locale: 'zh',
  kitchen: 'accept',
  label: 'ready',
  receipt: 'ready',
  paused: false,
  ...more,
});

/** @throws Error when it was refused */
export async function addPrinter(port: number, more: Partial<PrinterInput> = {}): Promise<string> {
  const saved = await savePrinter(owner, { ...aPrinter(port, more), shop: 'corner', id: null });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value.id;
}

/** An order that the corner shop has accepted. */
export async function accepted(): Promise<{ id: string; number: number }> {
  const order = await placed({ lines: [apple, tangerine] });
  const done = await stepOrder(clerk, { order: order.id, step: 'accept' });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return order;
}

/** Every job, oldest first, as `kitchen 1 sent`. */
export const jobStates = async (): Promise<string[]> =>
  (await read().$queryRaw<{ kind: string; copy: number; status: string }[]>`SELECT "kind", "copy", "status" FROM "PrintJob" ORDER BY "createdAt", rowid`).map(
    ({ kind, copy, status }) => `${kind} ${copy} ${status}`,
  );
