import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shellEntries } from './shell-entries.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'upstairs-shell-'));
  put('server/app/f/zh/offline.html', '<script src="/_next/static/chunks/a.js" async></script>');
  put('server/app/f/en/offline.html', '<link href="/_next/static/chunks/s.css"/><script>self.__next_f.push([1,"\\"static/chunks/b.js\\""])</script>');
  put('static/chunks/a.js', 'l("static/chunks/late.js")');
  put('static/chunks/late.js', '["static/chunks/later.js","static/chunks/later.css"]');
  for (const file of ['b.js', 's.css', 'later.js', 'later.css', 'desk.js']) put(`static/chunks/${file}`, '');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const urls = () => shellEntries(root).map(({ url }) => url);

it('names the shell in both languages and all it needs, lazily loaded parts too, and nothing else', () => {
  expect(urls()).toEqual([
    '/f/zh/offline', '/f/en/offline',
    ...['a.js', 'b.js', 'late.js', 'later.css', 'later.js', 's.css'].map((file) => `/_next/static/chunks/${file}`),
  ]);
});

it('leaves out a name that is no file of this build', () => {
  put('static/chunks/a.js', 'l("static/chunks/gone.js")');
  expect(urls()).not.toContain('/_next/static/chunks/gone.js');
});

it('tells a changed page by its revision', () => {
  const before = shellEntries(root)[0]?.revision;
  put('server/app/f/zh/offline.html', 'changed');
  expect(shellEntries(root)[0]?.revision).not.toBe(before);
});

it('fails a build that lost its shell', () => {
  rmSync(path.join(root, 'server/app/f/en/offline.html'));
  expect(() => shellEntries(root)).toThrow('offline.html');
});
