import { orderNumber } from '@/domain/orders/order-number';
import type { PrintJob } from '@/domain/tickets/print-job';
import { fill } from '@/i18n/fill';
import type { PrintingMessages } from '@/i18n/printing';

/** `#023 Kitchen ticket`, and which copy where it is not the first. */
export function ticketName({ number, kind, copy }: PrintJob, words: PrintingMessages): string {
  const parts = [number === null ? null : orderNumber(number), words.kinds[kind], copy > 1 ? fill(words.queue.copy, { copy }) : null];
  return parts.filter((part) => part !== null).join(' ');
}

/** What became of it, and why it is not on paper. */
export function ticketState({ status, fault, printer }: PrintJob, words: PrintingMessages): string {
  const state = words.status[status];
  const because = (why: string) => fill(words.queue.because, { state, why });
  if (status === 'queued' && printer.paused) return because(words.queue.pausedPrinter);
  return fault !== null && status !== 'sent' && status !== 'dropped' ? because(words.faults[fault]) : state;
}
