import { expect, it } from 'vitest';
import { deviceFamilies, deviceFamily } from './device-family';

const agents: [string, string][] = [
  ['iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50'],
  ['ipad', 'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Version/16.6 Mobile/15E148 Safari/604.1'],
  ['android_phone', 'Mozilla/5.0 (Linux; Android 14; 23049PCD8G) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile Safari/537.36'],
  ['android_tablet', 'Mozilla/5.0 (Linux; Android 12; SM-X200) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36'],
  ['mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15'],
  ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36'],
  ['linux', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36'],
  ['other', ''],
  ['other', 'curl/8.5.0'],
  ['other', `${'x'.repeat(100_000)} iPhone`],
];

it.each(agents)('%s: %.60s', (family, agent) => expect(deviceFamily(agent)).toBe(family));

it('each family has an example here', () => expect(new Set(agents.map(([family]) => family))).toEqual(new Set(deviceFamilies)));
