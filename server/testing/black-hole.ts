import { createServer, type Socket } from 'node:net';

/** A lift's network: every connection is accepted, and nothing is ever answered. */
export async function startBlackHole(port: number): Promise<() => Promise<void>> {
  const held = new Set<Socket>();
  const server = createServer((socket) => {
    held.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => held.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return () =>
    new Promise((resolve) => {
      for (const socket of held) socket.destroy();
      server.close(() => resolve());
    });
}
