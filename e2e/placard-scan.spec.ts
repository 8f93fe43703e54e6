import type { APIResponse } from '@playwright/test';
import { expect, test } from './support/test';

/** What a placard's URL answers (decision 0008). */
test.describe('the placard route', () => {
  const scans = (tower: { query: <T>(sql: string) => T[] }) => tower.query<{ n: number }>('SELECT count(*) AS n FROM Scan')[0]!.n;

  test('leads to its floor by a relative address, and counts one scan per phone', async ({ playwright, tower }) => {
    const phone = await playwright.request.newContext();
    const before = scans(tower);
    const visit = () => phone.get(tower.placard('27'), { maxRedirects: 0, headers: { 'accept-language': 'zh-CN', 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/126 Mobile MicroMessenger/8' } });
    const first = await visit();
    expect(first.status()).toBe(307);
    const code = tower.placard('27').split('-').at(-1)!;
    expect(first.headers().location).toBe(`/f/zh/27#p=27-${code}`);
    expect(first.headers()['cache-control']).toContain('no-store');
    await expect.poll(() => scans(tower)).toBe(before + 1);
    for (let reload = 0; reload < 3; reload++) await visit();
    await phone.head(tower.placard('27'), { maxRedirects: 0 });
    await phone.dispose();
    const other = await playwright.request.newContext({ userAgent: 'Mozilla/5.0 (iPhone) Mobile' });
    await other.get(tower.placard('27'), { maxRedirects: 0 });
    await expect.poll(() => scans(tower)).toBe(before + 2);
    await other.dispose();
  });

  const location = (answer: APIResponse) => answer.headers().location;

  test('reads typed codes in any case, and says in which language', async ({ request, tower }) => {
    const typed = tower.placard('27').replace(/[^/]+$/, (last) => last.toUpperCase());
    const english = await request.get(typed, { maxRedirects: 0, headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(location(english)).toMatch(/^\/f\/en\/27#p=27-/);
    const chosen = await request.get(typed, { maxRedirects: 0, headers: { 'accept-language': 'en', cookie: 'upstairs_locale=zh' } });
    expect(location(chosen)).toMatch(/^\/f\/zh\/27#p=/);
  });

  for (const [path, expected] of [
    ['27-aaaaaa', '/f/zh/27?code=unknown'],
    ['27-x', '/f/zh/27?code=unknown'],
    ['13-aaaaaa', '/f/zh'],
    ['nonsense', '/f/zh'],
    ['%2e%2e%2f-aaaaaa', '/f/zh'],
    ['27-aaaaaa%0d%0aset-cookie:x=1', '/f/zh/27?code=unknown'],
  ] as const) {
    test(`${path} leads to ${expected}`, async ({ request, tower }) => {
      const answer = await request.get(`${tower.url}/f/q/${path}`, { maxRedirects: 0, headers: { 'accept-language': 'fr' } });
      expect(location(answer)).toBe(expected);
    });
  }
});
