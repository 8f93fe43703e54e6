import { expect, test, vi } from 'vitest';
import type { ScanOutcome } from '@/server/placards/resolve-scan';
import { peerHeader } from '@/server/peers';
import { newPhonesPerMinute } from '@/domain/funnel/visit';
import { guesses } from './guess-brake';
import { limits } from './limits';
import { followScan } from './scan';

const admitted: ScanOutcome = { kind: 'admitted', floor: '27', code: 'k7qm2x', source: { kind: 'placard', id: 'plc_1' } };
const flyer = { kind: 'flyer', id: 'flc_1' } as const;
const counted = { source: { kind: 'placard', id: 'plc_1' }, counts: true };
const browser = { 'user-agent': 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 MicroMessenger/8.0' };
const device = 'd'.repeat(24);
let addresses = 0;
const newAddress = () => `198.51.100.${++addresses}`;

async function follow(outcome: ScanOutcome, headers: Record<string, string> = browser, method = 'GET', text = '27-k7qm2x') {
  const record = vi.fn<(visit: object, device: string) => Promise<void>>(async () => {});
  const later: (() => Promise<void>)[] = [];
  const request = new Request(`http://0.0.0.0:3000/f/q/${text}`, { method, headers: { [peerHeader]: newAddress(), ...headers } });
  const response = await followScan({ resolve: async () => outcome, record }, request, text, (work) => void later.push(work));
  const before = record.mock.calls.length;
  for (const work of later) await work();
  return { response, location: response.headers.get('location'), record, before };
}

test.each([
  [admitted, '/f/zh/27#p=27-k7qm2x'],
  [{ ...admitted, source: null }, '/f/zh/27#p=27-k7qm2x'],
  [{ kind: 'unknown', floor: '27' }, '/f/zh/27?code=unknown'],
  [{ kind: 'revoked', floor: 'B1' }, '/f/zh/B1?code=revoked'],
  [{ ...admitted, source: flyer }, '/f/zh/27#p=27-k7qm2x'],
  [{ kind: 'admitted_anywhere', code: 'k7qm2x', source: flyer }, '/f/zh#p=any-k7qm2x'],
  [{ kind: 'panel' }, '/f/zh'],
] as [ScanOutcome, string][])('%o leads to %s, which nobody keeps', async (outcome, path) => {
  const { response, location } = await follow(outcome);
  expect([response.status, location, response.headers.get('cache-control')]).toEqual([307, path, 'no-store']);
});

test('the language is the one somebody picked, or their browser’s', async () => {
  expect((await follow(admitted, { ...browser, 'accept-language': 'en-GB' })).location).toBe('/f/en/27#p=27-k7qm2x');
  expect((await follow(admitted, { ...browser, 'accept-language': 'en-GB', cookie: 'upstairs_locale=zh' })).location).toBe('/f/zh/27#p=27-k7qm2x');
});

test('a scan is counted after the answer, for the browser’s id; a browser without one gets it', async () => {
  const known = await follow(admitted, { ...browser, cookie: `upstairs_device=${device}` });
  expect(known.before).toBe(0);
  expect(known.record.mock.calls).toEqual([[counted, device]]);
  expect(known.response.headers.getSetCookie()).toEqual(['upstairs_scan=27-k7qm2x; Path=/f; Max-Age=3600; SameSite=Lax']);
  const fresh = await follow(admitted);
  const cookie = fresh.response.headers.getSetCookie().find((each) => each.startsWith('upstairs_device=')) ?? '';
  expect(cookie).toMatch(/^upstairs_device=[\w-]{32}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  expect(fresh.record.mock.calls).toEqual([[counted, cookie.slice('upstairs_device='.length).split(';')[0]]]);
});

test('only a visit leaves the scan for a page that comes later', async () => {
  const waiting = async (headers: Record<string, string>, method?: string) =>
    (await follow(admitted, headers, method)).response.headers.getSetCookie().some((each) => each.startsWith('upstairs_scan='));
  expect(await waiting(browser)).toBe(true);
  expect(await waiting(browser, 'HEAD')).toBe(false);
  expect(await waiting({ ...browser, 'sec-purpose': 'prefetch' })).toBe(false);
  const { response } = await follow({ kind: 'revoked', floor: '27' });
  expect(response.headers.getSetCookie()).toEqual([]);
});

test.each([
  ['HEAD', browser, 'HEAD'],
  ['a prefetch', { ...browser, 'sec-purpose': 'prefetch;prerender' }, 'GET'],
  ['an older prefetch', { ...browser, purpose: 'prefetch' }, 'GET'],
  ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' }, 'GET'],
  ['a link preview', { 'user-agent': 'facebookexternalhit/1.1' }, 'GET'],
  ['a program without a name', {}, 'GET'],
])('%s is sent on and not counted', async (_, headers: Record<string, string>, method) => {
  const { location, record } = await follow(admitted, headers, method);
  expect(location).toBe('/f/zh/27#p=27-k7qm2x');
  expect(record).not.toHaveBeenCalled();
});

test.each([
  ['unknown', { kind: 'unknown', floor: '27' }],
  ['revoked', { kind: 'revoked', floor: '27' }],
  ['unsure', { ...admitted, source: null }],
  ['none', { kind: 'panel' }],
] as [string, ScanOutcome][])('a code that is %s is not counted', async (_, outcome) => {
  expect((await follow(outcome)).record).not.toHaveBeenCalled();
});

test('a flyer’s code is counted as the flyer’s, with a floor or without', async () => {
  for (const outcome of [{ ...admitted, source: flyer }, { kind: 'admitted_anywhere', code: 'k7qm2x', source: flyer }] as const) {
    expect((await follow(outcome)).record.mock.calls).toEqual([[{ source: flyer, counts: true }, expect.any(String)]]);
  }
});

test('a count that fails is nobody’s trouble', async () => {
  const later: (() => Promise<void>)[] = [];
  const record = async () => Promise.reject(new Error('busy'));
  const request = new Request('http://localhost:3000/f/q/27-k7qm2x', { headers: browser });
  await followScan({ resolve: async () => admitted, record }, request, '27-k7qm2x', (work) => void later.push(work));
  await expect(later[0]?.()).resolves.toBeUndefined();
});

test('a phone that guesses is soon told the same for a code that exists; its neighbour who scanned before is not', async () => {
  const address = { [peerHeader]: newAddress() };
  const guesser = { ...browser, ...address, cookie: `upstairs_device=${'g'.repeat(24)}` };
  const neighbour = { ...browser, ...address, cookie: `upstairs_device=${'n'.repeat(24)}` };
  for (let guess = 0; guess < guesses.device.points; guess++) {
    expect((await follow(admitted, guesser)).location).toBe('/f/zh/27#p=27-k7qm2x');
    await follow({ kind: 'unknown', floor: '27' }, guesser);
  }
  expect((await follow(admitted, guesser)).location).toBe('/f/zh/27?code=unknown');
  expect((await follow(admitted, neighbour)).location).toBe('/f/zh/27#p=27-k7qm2x');
});

test('throwing the id away does not help: such guesses are counted together by address', async () => {
  const address = { [peerHeader]: newAddress() };
  for (let guess = 0; guess < guesses.strangers.points; guess++) await follow({ kind: 'unknown', floor: '27' }, { ...browser, ...address });
  expect((await follow(admitted, { ...browser, ...address })).location).toBe('/f/zh/27?code=unknown');
  expect((await follow(admitted, browser)).location).toBe('/f/zh/27#p=27-k7qm2x');
});

test('invented ids run into the limit of the address', async () => {
  const address = { [peerHeader]: newAddress() };
  const invented = (index: number) => ({ ...browser, ...address, cookie: `upstairs_device=${String(index).padStart(24, 'x')}` });
  for (let guess = 0; guess < guesses.address.points; guess++) await follow({ kind: 'unknown', floor: '27' }, invented(guess));
  expect((await follow(admitted, invented(-1))).location).toBe('/f/zh/27?code=unknown');
});

test('a mistyped text that cannot be a code is no guess', async () => {
  const address = { [peerHeader]: newAddress() };
  const phone = { ...browser, ...address, cookie: `upstairs_device=${'t'.repeat(24)}` };
  for (let time = 0; time <= guesses.device.points; time++) await follow({ kind: 'unknown', floor: '27' }, phone, 'GET', '27-hello');
  expect((await follow(admitted, phone)).location).toBe('/f/zh/27#p=27-k7qm2x');
});

test.each([
  ['one browser', limits.scanning.device, () => 'o'.repeat(24)],
  ['browsers without an id', limits.scanning.strangers, () => null],
  ['one address', limits.scanning.address, (index: number) => String(index).padStart(24, 's')],
])('scans of %s above the limit are sent on and not counted', async (_, limit, idOf) => {
  const headers = { ...browser, [peerHeader]: newAddress() };
  let counted = 0;
  for (let index = 0; index <= limit; index++) {
    const id = idOf(index);
    const { location, record } = await follow(admitted, id === null ? headers : { ...headers, cookie: `upstairs_device=${id}` });
    expect(location).toBe('/f/zh/27#p=27-k7qm2x');
    counted += record.mock.calls.length;
  }
  expect(counted).toBe(limit);
});

const told: Extract<ScanOutcome, { kind: 'told' }> = {
  kind: 'told',
  floor: '27',
  code: 'k7qm2xabc',
  link: 'shr_1',
  source: { kind: 'neighbour', id: 'flr_27' },
  thing: { kind: 'shop', targetId: 'xiaopu', shop: 'xiaopu', name: { zh: '小铺', en: 'Corner Shop' }, about: { zh: '', en: '' }, picture: '/goods/shop.svg' },
  building: { zh: '小楼', en: 'Small Tower' },
  locale: 'en',
  vouches: true,
};
const vouchOf = (response: Response) => response.headers.getSetCookie().find((each) => each.startsWith('upstairs_scan='));

test('a neighbour’s link is a page that nobody keeps; its opening is counted', async () => {
  const { response, record } = await follow(told, browser, 'GET', '27-k7qm2xabc');
  expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([200, 'no-store', 'text/html; charset=utf-8']);
  expect(vouchOf(response)).toContain('27-k7qm2xabc');
  expect(record.mock.calls).toEqual([[{ source: told.source, link: 'shr_1', counts: true }, expect.any(String)]]);
  // Who says no language gets the one of whoever told.
  expect(await response.text()).toContain('<html lang="en">');
});

test.each([
  ['HEAD', browser, 'HEAD'],
  ['a prefetch', { ...browser, 'sec-purpose': 'prefetch;prerender' }, 'GET'],
  ['a link preview', { 'user-agent': 'facebookexternalhit/1.1' }, 'GET'],
])('%s of a neighbour’s link is answered and not counted', async (_, headers: Record<string, string>, method) => {
  const { response, record } = await follow(told, headers, method, '27-k7qm2xabc');
  expect(response.status).toBe(200);
  expect(record).not.toHaveBeenCalled();
});

test('a link that is over leaves no vouch with the phone and begins no trail, and a loop of openings is not counted for ever', async () => {
  const { response, record } = await follow({ ...told, vouches: false }, browser, 'GET', '27-k7qm2xabc');
  expect(vouchOf(response)).toBeUndefined();
  expect(record.mock.calls).toEqual([[expect.objectContaining({ counts: false }), expect.any(String)]]);
  const phone = { ...browser, [peerHeader]: newAddress(), cookie: `upstairs_device=${'l'.repeat(24)}` };
  let counted = 0;
  for (let opening = 0; opening <= limits.scanning.device; opening++) counted += (await follow(told, phone, 'GET', '27-k7qm2xabc')).record.mock.calls.length;
  expect(counted).toBe(limits.scanning.device);
});

test('a loop that throws its id away begins no more trails than people could, and keeps none of its neighbours from one', async () => {
  const headers = { ...browser, [peerHeader]: newAddress() };
  const counts = async (more: Record<string, string> = {}) => (await follow(admitted, { ...headers, ...more })).record.mock.calls.map(([visit]) => (visit as { counts: boolean }).counts);
  const loop: boolean[] = [];
  for (let time = 0; time < newPhonesPerMinute + 10; time++) loop.push(...(await counts()));
  expect(loop.filter(Boolean)).toHaveLength(newPhonesPerMinute);
  expect(await counts({ cookie: `upstairs_device=${device}` })).toEqual([true]);
  expect(await counts({ [peerHeader]: newAddress() })).toEqual([true]);
});
