import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '@/prisma/generated/client';
import { processWide } from '@/server/process-wide';

/** Answers with the connection to ask, which it opens at the first use. */
type Connect = () => Promise<SqlDriverAdapter>;

/** A Prisma client that asks whichever connection its door has open. */
export class Client {
  readonly prisma: PrismaClient;
  private connect: Connect | undefined;

  constructor() {
    const asked = (): Promise<SqlDriverAdapter> => {
      if (!this.connect) throw new Error('The doors of this client are closed.');
      return this.connect();
    };
    const named = { provider: 'sqlite', adapterName: 'upstairs' } as const;
    const adapter: SqlDriverAdapter = {
      ...named,
      queryRaw: async (query) => (await asked()).queryRaw(query),
      executeRaw: async (query) => (await asked()).executeRaw(query),
      executeScript: async (script) => (await asked()).executeScript(script),
      startTransaction: async (isolation) => (await asked()).startTransaction(isolation),
      // Its door closes the connection.
      dispose: () => Promise.resolve(),
    };
    this.prisma = new PrismaClient({ adapter: { ...named, connect: () => Promise.resolve(adapter) }, errorFormat: 'minimal' });
  }

  /** From now on it asks this connection; undefined: none. */
  turnTo(connect: Connect | undefined): void {
    this.connect = connect;
  }
}

// To make one takes tens of milliseconds, for it reads the whole schema: whoever closes a database and opens another, as each test
// does, takes what is left of the one before.
const idle = processWide<Client[]>('idle clients', () => []);

export function takeClient(connect: Connect): Client {
  const client = idle.pop() ?? new Client();
  client.turnTo(connect);
  return client;
}

export function giveBack(client: Client): void {
  client.turnTo(undefined);
  idle.push(client);
}
