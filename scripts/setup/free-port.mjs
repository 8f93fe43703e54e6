import { createServer } from 'node:net';

/** @returns {Promise<number>} a port of the loopback that was free a moment ago */
export async function freePort() {
  const probe = createServer();
  await /** @type {Promise<void>} */ (new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve)));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
