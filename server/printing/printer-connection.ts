import { lookup, type LookupAddress } from 'node:dns';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { isPrivateAddress } from '@/domain/tickets/printer-address';
import type { PrintFault } from '@/domain/tickets/print-job';

export type Address = { host: string; port: number };

/** How long a printer of the building may take to accept, in milliseconds. */
export const connectLimit = 4_000;

/** The printer's address lies outside the building, or its name leads there. */
class NotLocalError extends Error {}

/**
 * Names are looked up at each connection, and what they lead to is judged then: a name that was local when it was typed
 * may lead anywhere later.
 */
const lookUpLocally: LookupFunction = (hostname, _options, done) => {
  lookup(hostname, { all: true }, (error, found: LookupAddress[]) => {
    const local = error ? [] : found.filter(({ address }) => isPrivateAddress(address));
    const [first] = local;
    if (error) return done(error, '', 0);
    if (!first || local.length < found.length) return done(new NotLocalError(), '', 0);
    // Node asks for one address or for all of them, and reads the answer by what it asked for.
    if (_options.all) return done(null, local);
    return done(null, first.address, first.family);
  });
};

const faultOf = (error: Error & { code?: string }): PrintFault => {
  if (error instanceof NotLocalError) return 'not_allowed';
  return error.code === 'ECONNREFUSED' ? 'refused' : 'unreachable';
};

export type Connection = { socket: Socket } | { fault: Extract<PrintFault, 'refused' | 'unreachable' | 'not_allowed'> };

/** A connection over which nothing has been sent yet, or why there is none; never throws. */
export function openConnection({ host, port }: Address): Promise<Connection> {
  if (isIP(host) !== 0 && !isPrivateAddress(host)) return Promise.resolve({ fault: 'not_allowed' });
  return new Promise((resolve) => {
    const socket = connect({ host, port, lookup: lookUpLocally, noDelay: true });
    const giveUp = (fault: PrintFault) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ fault: fault as 'unreachable' });
    };
    const timer = setTimeout(() => giveUp('unreachable'), connectLimit);
    socket.once('error', (error) => giveUp(faultOf(error)));
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      // Whoever holds it may be busy with the database when the printer goes; `destroyed` tells.
      socket.on('error', () => undefined);
      resolve({ socket });
    });
  });
}
