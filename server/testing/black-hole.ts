import { createServer, type Socket } from 'node:net';

export type BlackHole = {
  /** Connections that were accepted so far. */
  accepted: () => number;
  /** Bytes that came in over them. */
  heard: () => number;
  fill: () => Promise<void>;
};

/**
 * A lift's network: every connection is accepted, and nothing is ever answered. It counts what reaches it, whoever sent
 * it: pages, workers, the browser itself.
 */
export async function startBlackHole(port: number): Promise<BlackHole> {
  const held = new Set<Socket>();
  let accepted = 0;
  let heard = 0;
  const server = createServer((socket) => {
    accepted++;
    held.add(socket);
    socket.on('data', (bytes) => (heard += bytes.length));
    socket.on('error', () => undefined);
    socket.on('close', () => held.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const fill = () =>
    new Promise<void>((resolve) => {
      for (const socket of held) socket.destroy();
      server.close(() => resolve());
    });
  return { accepted: () => accepted, heard: () => heard, fill };
}
