import { processWide } from '@/server/process-wide';

const printing = processWide<{ wake: () => void }>('printing', () => ({ wake: () => undefined }));

/** After the commit of a ticket: it is printed at once where this process prints, else by the next look at the rows. */
export const wakePrinting = (): void => printing.wake();

/** Says what looks at the rows when a ticket was queued. */
export function onTicketQueued(wake: () => void): void {
  printing.wake = wake;
}
