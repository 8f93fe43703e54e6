import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '../database';
import { FakeCaches } from '../testing/fake-caches';

const chunk = (name: string) => `/_next/static/chunks/${name}.js`;
const page = (...names: string[]) =>
  new Response(`<html><head></head>${names.map((name) => `<script src="${chunk(name)}"></script>`).join('')}<main data-revision="7"></main></html>`, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', Date: 'Fri, 20 Nov 2026 03:42:00 GMT' },
  });

/** What the server has; a chunk names the chunks that only a tap asks for. */
const served: Record<string, string> = { [chunk('menu')]: `load("static/chunks/sheet.js")`, [chunk('sheet')]: '', [chunk('old')]: '', [chunk('shell')]: 'load("static/chunks/lazy.js")' };

let phone = new FakeCaches();
const client = (id: string, path = '/f/en/27') => ({ id, url: `https://shop.example${path}` }) as Client;
const open: Client[] = [];
const registration = { installing: null as object | null, waiting: null as object | null };

/** The worker of a build, over the same phone. */
async function workerOf(build: string) {
  vi.resetModules();
  vi.stubGlobal('BUILD_ID', build);
  return { ...(await import('./page-cache')), ...(await import('./drop-earlier')), ...(await import('./keep-earlier-statics')) };
}

beforeEach(() => {
  closeDatabase();
  phone = new FakeCaches();
  open.splice(0, Infinity, client('asking'));
  Object.assign(registration, { installing: null, waiting: null });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('caches', phone);
  vi.stubGlobal('self', { registration, clients: { matchAll: () => Promise.resolve(open) } });
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(path in served ? new Response(served[path]) : new Response(null, { status: 404 })));
});
afterEach(() => vi.unstubAllGlobals());

describe('a kept page', () => {
  it('comes back with its age and all that it is made of, parts that only a tap asks for included', async () => {
    const { keepPage, keptPage } = await workerOf('one');
    await keepPage('/f/en/27', page('menu'));
    expect(await (await keptPage('/f/en/27', null))!.text()).toMatch(/<html data-kept="2026-11-20T03:42:00.000Z \d{4}-/);
    expect(await phone.paths('static')).toEqual([chunk('menu'), chunk('sheet')]);
  });

  it('of a menu loads its scripts when it has been drawn, with its buttons to be tapped already', async () => {
    const { keepPage, keptPage } = await workerOf('one');
    const tag = `<script src="${chunk('menu')}" async=""></script>`;
    const hint = `<link rel="preload" as="script" fetchPriority="low" href="${chunk('old')}"/>`;
    const html = `<html lang="en"><head>${hint}${tag}</head><main data-revision="7"><button class="lift" disabled=""></button>`;
    await keepPage('/f/en/menu/xiaopu', new Response(html, { headers: { 'Content-Type': 'text/html' } }));
    const kept = await (await keptPage('/f/en/menu/xiaopu', 'xiaopu'))!.text();
    expect(kept).not.toContain(tag);
    expect(kept).not.toContain(hint);
    expect(kept).toContain(`(["${chunk('menu')}"]);</script>`);
    expect(kept).toContain('<button class="lift"></button>');
    // A floor's own page does not take early taps over, and stays as it was.
    await keepPage('/f/en/27', new Response(html, { headers: { 'Content-Type': 'text/html' } }));
    expect(await (await keptPage('/f/en/27', null))!.text()).toContain(tag);
  });

  it.each([
    ['an error', new Response('<html>', { status: 500, headers: { 'Content-Type': 'text/html' } })],
    ['a part', new Response('<html>', { status: 206, headers: { 'Content-Type': 'text/html' } })],
    ['what came by a redirect', Object.defineProperty(page(), 'redirected', { value: true })],
    ['something opaque', Response.error()],
    ['no page', Response.json({})],
    ['a page whose scripts cannot be had', page('missing')],
  ])('is never %s', async (_, response) => {
    const { keepPage } = await workerOf('one');
    await keepPage('/f/en/27', response).catch(() => undefined);
    expect(await phone.paths('pages')).toEqual([]);
  });

  it('pushes the pictures out of a full phone', async () => {
    const { keepPage } = await workerOf('one');
    await (await phone.open('pictures')).put('/goods/banana.svg', new Response());
    phone.full = true;
    await keepPage('/f/en/27', page('menu'));
    expect(await phone.paths('pages')).toEqual(['/f/en/27']);
    expect(await phone.paths('pictures')).toEqual([]);
  });

  it('of an earlier build is kept anew', async () => {
    const { keepPage } = await workerOf('one');
    await keepPage('/f/en/menu/xiaopu', page('menu'));
    expect(await (await workerOf('one')).isKept('/f/en/menu/xiaopu', 7)).toBe(true);
    expect(await (await workerOf('one')).isKept('/f/en/menu/xiaopu', 8)).toBe(false);
    expect(await (await workerOf('two')).isKept('/f/en/menu/xiaopu', 7)).toBe(false);
  });
});

describe('what an earlier build left', () => {
  beforeEach(async () => {
    const one = await workerOf('one');
    await one.keepPage('/f/en/3', page('old'));
    await (await phone.open('precache-v2')).put(chunk('shell'), new Response(served[chunk('shell')]));
    await one.keepEarlierStatics();
    const two = await workerOf('two');
    await two.keepPage('/f/en/27', page('menu'));
  });
  const all = [chunk('menu'), chunk('old'), chunk('sheet'), chunk('shell')];

  it('goes when no page of it is open', async () => {
    await (await phone.open('precache-v2')).delete(chunk('shell'));
    await (await workerOf('two')).dropEarlier(client('asking'), chunk('menu'));
    expect(await phone.paths('pages')).toEqual(['/f/en/27']);
    expect(await phone.paths('static')).toEqual([chunk('menu'), chunk('sheet')]);
  });

  it('stays for the page that asks, though it is of the earlier build itself', async () => {
    await (await phone.open('precache-v2')).delete(chunk('shell'));
    await (await workerOf('two')).dropEarlier(client('asking'), `https://shop.example${chunk('old')} https://shop.example${chunk('shell')}`);
    expect(await phone.paths('static')).toEqual(all);
  });

  it('stays while another page is open, but not for the desk', async () => {
    open.push(client('other'));
    await (await workerOf('two')).dropEarlier(client('asking'), chunk('menu'));
    expect(await phone.paths('static')).toEqual(all);
    open.splice(1, 1, client('desk', '/desk/board'));
    await (await workerOf('two')).dropEarlier(client('asking'), chunk('menu'));
    expect(await phone.paths('static')).toEqual([chunk('menu'), chunk('sheet')]);
  });

  it('stays while a newer worker is on its way, which has put it aside', async () => {
    registration.waiting = {};
    await (await workerOf('two')).dropEarlier(client('asking'), chunk('menu'));
    expect(await phone.paths('static')).toEqual(all);
  });
});
