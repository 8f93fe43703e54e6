import { createServer, type Socket } from 'node:net';

/** A request, `GET /f/en/27`; the page that it says it comes from; and when it arrived, in milliseconds of `performance.now()`. */
export type Asked = { what: string; referer: string | null; at: number };

export type BlackHole = {
  /** What was asked for so far; requests that wait behind another one on their connection are not seen. */
  asked: () => readonly Asked[];
  fill: () => Promise<void>;
};

/**
 * A lift's network: every connection is accepted, and nothing is ever answered. It notes what reaches it, whoever sent
 * it: pages, workers, the browser itself.
 */
export async function startBlackHole(port: number): Promise<BlackHole> {
  const held = new Set<Socket>();
  const asked: Asked[] = [];
  const note = (bytes: Buffer) => {
    const head = bytes.toString('latin1');
    asked.push({ what: head.split(' ', 2).join(' '), referer: /^referer: (.*)\r$/im.exec(head)?.[1] ?? null, at: performance.now() });
  };
  const server = createServer((socket) => {
    held.add(socket);
    socket.once('data', note);
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
