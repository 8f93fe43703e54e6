import { createServer, type Server, type Socket } from 'node:net';

/** How a printer behaves towards one connection. */
export type Manner =
  /** Reads all, answers the status that is asked for. */
  | 'answers'
  /** Reads all, never says a word, ends the connection when the other side did. */
  | 'silent'
  /** Accepts and never reads nor ends. */
  | 'hangs'
  /** Reads a part and breaks the connection. */
  | 'breaks'
  /** Reads a part and ends the connection politely. */
  | 'leaves'
  /** Reads a little at a time. */
  | 'slow'
  /** Ends the connection before a byte was sent. */
  | 'hangs_up';

export type TcpPrinter = {
  readonly port: number;
  /** What came over each connection that brought anything, in the order of their first bytes. */
  readonly received: readonly Buffer[];
  manner: Manner;
  /** How many connections were opened. */
  readonly connections: number;
  stop(): Promise<void>;
};

/** The status of a printer that has paper: `GS r 1`. */
const paperThere = Buffer.from([0]);
const statusRequest = Buffer.from([0x1d, 0x72, 1]);

function serve(socket: Socket, manner: Manner, chunks: Buffer[]): void {
  const all = () => Buffer.concat(chunks);
  socket.on('error', () => undefined);
  if (manner === 'hangs_up') return void socket.destroy();
  if (manner === 'hangs') return void socket.pause();
  socket.on('data', (bytes) => {
    chunks.push(Buffer.from(bytes));
    if (manner === 'breaks') socket.resetAndDestroy();
    else if (manner === 'leaves') socket.destroySoon();
    else if (manner === 'slow') {
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    }
    if ((manner === 'answers' || manner === 'slow') && all().subarray(-3).equals(statusRequest)) socket.write(paperThere);
  });
}

/** A printer of the building: a plain TCP server on a port of the printers' range. */
export async function startPrinter(manner: Manner = 'answers', port?: number): Promise<TcpPrinter> {
  const open = new Set<Socket>();
  const received: Buffer[][] = [];
  const state = { manner, connections: 0 };
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    state.connections++;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    const chunks: Buffer[] = [];
    socket.once('data', () => received.push(chunks));
    serve(socket, state.manner, chunks);
  });
  const at = await listen(server, port);
  return {
    port: at,
    get received() {
      return received.map((chunks) => Buffer.concat(chunks));
    },
    get manner() {
      return state.manner;
    },
    set manner(next: Manner) {
      state.manner = next;
    },
    get connections() {
      return state.connections;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The first free port of the range, or the given one. */
async function listen(server: Server, port?: number): Promise<number> {
  const first = 9100 + (process.pid % 100);
  const ports = port === undefined ? Array.from({ length: 100 }, (_, at) => 9100 + ((first - 9100 + at) % 100)) : [port];
  for (const each of ports) {
    const listening = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(each, '127.0.0.1', () => resolve(true));
    });
    if (listening) return each;
  }
  throw new Error('no port of the printers’ range is free');
}
