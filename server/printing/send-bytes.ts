import type { Socket } from 'node:net';
import type { PrintFault } from '@/domain/tickets/print-job';

/** What is known of bytes after the first of them was sent: they arrived whole, or nobody can say. */
export type Delivery = { kind: 'sent' } | { kind: 'unknown'; fault: Extract<PrintFault, 'no_answer' | 'cut_off'> };

/** Milliseconds; a printer that feeds 30 cm of paper takes four seconds. */
export type Limits = {
  /** How long the printer's own word is waited for before the connection is ended from this side. */
  word: number;
  /** For the whole ticket, from its first byte on. */
  whole: number;
};

export const limits: Limits = { word: 3_000, whole: 20_000 };

/**
 * Sends a ticket over an open connection and finds out whether it arrived. Proof is either the status that the ticket's
 * last bytes ask the printer for, or that it ends the connection after we did: it has read up to our end. A printer that
 * ends it first, or breaks it, or says nothing, leaves the ticket in doubt. Never throws.
 */
export function sendBytes(socket: Socket, bytes: Buffer, { word, whole }: Limits = limits): Promise<Delivery> {
  return new Promise((resolve) => {
    let flushed = false;
    let ended = false;
    let patience: NodeJS.Timeout | undefined;
    const settle = (delivery: Delivery) => {
      clearTimeout(overall);
      clearTimeout(patience);
      if (delivery.kind === 'sent') leave(socket);
      else socket.destroy();
      resolve(delivery);
    };
    const overall = setTimeout(() => settle({ kind: 'unknown', fault: 'no_answer' }), whole);
    socket.on('error', () => settle({ kind: 'unknown', fault: 'cut_off' }));
    // What comes before the last byte went out is no answer to it.
    socket.on('data', () => flushed && settle({ kind: 'sent' }));
    socket.on('end', () => settle(flushed && ended ? { kind: 'sent' } : { kind: 'unknown', fault: 'cut_off' }));
    socket.on('close', () => settle({ kind: 'unknown', fault: 'cut_off' }));
    socket.write(bytes, (error) => {
      if (error) return;
      flushed = true;
      patience = setTimeout(() => {
        ended = true;
        socket.end();
      }, word);
    });
  });
}

/** Ends a connection that is of no more use; printers take one at a time and need to see it go. */
function leave(socket: Socket): void {
  socket.removeAllListeners();
  socket.on('error', () => undefined);
  socket.end();
  setTimeout(() => socket.destroy(), 1_000).unref();
}
