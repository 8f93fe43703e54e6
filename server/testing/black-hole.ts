import { createServer, type Socket } from 'node:net';

export type BlackHole = {
  /** What was asked for so far, `GET /f/en/27`; requests that wait behind another one on their connection are not seen. */
  asked: () => readonly string[];
  fill: () => Promise<void>;
};

/**
 * A lift's network: every connection is accepted, and nothing is ever answered. It notes what reaches it, whoever sent
 * it: pages, workers, the browser itself.
 */
export async function startBlackHole(port: number): Promise<BlackHole> {
  const held = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((socket) => {
    held.add(socket);
    socket.once('data', (bytes: Buffer) => asked.push(bytes.toString('latin1').split(' ', 2).join(' ')));
    socket.on('error', () => undefined);
    socket.on('close', () => held.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const fill = () =>
    new Promise<void>((resolve) => {
      for (const socket of held) socket.destroy();
      server.close(() => resolve());
    });
  return { asked: () => asked, fill };
}
