import { expect, it } from 'vitest';
import { isByBrowser } from './visit';

const android = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';
const newSafari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1';
const oldSafari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_6 like Mac OS X) AppleWebKit/605.1.15 Version/15.6 Mobile/15E148 Safari/604.1';
const wechat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0';
const asks = (agent: string, why: string | null = null) => ({ header: (name: string) => (name === 'user-agent' ? agent : name === 'sec-fetch-mode' ? why : null) });

it.each([
  ['a browser says why it asks', asks(android, 'navigate'), true, true],
  ['a program with its name does not', asks(android), true, false],
  ['nor one with another’s', asks(newSafari), true, false],
  ['nor Firefox', asks('Mozilla/5.0 (Android 14; Mobile; rv:126.0) Gecko/126.0 Firefox/126.0'), true, false],
  ['an old Safari need not', asks(oldSafari), true, true],
  ['an app that names no browser need not', asks(wechat), true, true],
  ['over plain http nobody says it', asks(android), false, true],
])('%s', (_, incoming, isTrustworthy, is) => {
  expect(isByBrowser(incoming, isTrustworthy)).toBe(is);
});
