import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdBudget } from './budget.mjs';
import { scriptBytes, scriptsOf } from './script-bytes.mjs';

const html = `<html><head>
  <script src="/_next/static/chunks/a.js" async=""></script>
  <script src="/_next/static/chunks/old.js" noModule=""></script>
  <script>self.__next_f.push([1,"I[42,[\\"/_next/static/chunks/a.js\\",\\"/_next/static/chunks/island.js\\"]]"])</script>
</head></html>`;

describe('the scripts of a page', () => {
  it('are those in its HTML and those that hydration loads, once each, without those for old browsers', () => {
    expect(scriptsOf(html)).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/island.js']);
  });
});

describe('weighing a page', () => {
  const noise = Array.from({ length: 4000 }, (_, at) => `${(at * 7919) % 10_007}`).join(',');
  let server: Server;
  let url: string;
  beforeEach(async () => {
    server = createServer((request, response) => response.end(request.url === '/' ? html : noise));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('counts each script gzipped', async () => {
    expect(await scriptBytes(url)).toEqual({ scripts: 2, bytes: 2 * gzipSync(noise, { level: 6 }).length });
  });

  it('refuses what is no page', async () => {
    await expect(scriptBytes(`${url}plain`)).rejects.toThrow('loads no script');
  });

  it('refuses a page that is heavier than the empty one and its allowance', async () => {
    await expect(holdBudget([url], 1000)).rejects.toThrow('too much JavaScript: /');
  });
});
