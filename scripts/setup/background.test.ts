import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from './background.mjs';
import { freePort } from './free-port.mjs';

/** Listens on the port of its first argument and says so; where the port is taken it lives on for a while, silent. */
const program = `
  import { createServer } from 'node:http';
  const server = createServer((_, response) => response.end('its own'));
  server.on('error', () => setTimeout(() => process.exit(1), 500));
  server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('It listens'));
`;

describe('a program in the background', () => {
  let folder: string;
  let port: number;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'upstairs-background-'));
    writeFileSync(path.join(folder, 'program.mjs'), program);
    port = await freePort();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = () => startBackground({ args: [path.join(folder, 'program.mjs'), String(port)], env: {}, url: `http://127.0.0.1:${port}/`, says: 'It listens' });

  it('is ready once it says that it listens and answers', async () => {
    const { end, output } = await start();
    expect(output()).toContain('It listens');
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('its own');
    await end('SIGTERM');
  });

  it('does not take the answer of another program on its port for its own', async () => {
    const other: Server = createServer((_, response) => void response.end('another'));
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      await expect(start()).rejects.toThrow('the server did not answer');
    } finally {
      other.close();
    }
  });
});
