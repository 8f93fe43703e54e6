import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { notePeers, peerHeader } from './peers';

test('the connection’s address is noted before anything reads the request, whatever the caller wrote there', async () => {
  notePeers();
  notePeers();
  const server = createServer((request, response) => response.end(String(request.headers[peerHeader])));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const forged = await fetch(`http://127.0.0.1:${port}/`, { headers: { [peerHeader]: '9.9.9.9' } });
    expect(await forged.text()).toBe('127.0.0.1');
  } finally {
    server.close();
  }
});
