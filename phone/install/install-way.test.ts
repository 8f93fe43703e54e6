import { expect, it } from 'vitest';
import { installWay } from './install-way';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';

it.each([
  [`${iphone} Version/18.1 Mobile/15E148 Safari/604.1`, {}, 'ios'],
  [`${iphone} CriOS/130.0 Mobile/15E148 Safari/604.1`, {}, 'ios'],
  [`${iphone} Mobile/15E148 MicroMessenger/8.0.50`, {}, 'wechat-ios'],
  [`${iphone} Mobile/15E148 DingTalk/7.6.0`, {}, 'browser'],
  [`${android} Chrome/126.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.50`, {}, 'wechat-android'],
  [`${android} Chrome/130.0 Mobile Safari/537.36`, {}, 'browser'],
  [mac, { touchPoints: 5 }, 'ios'],
  [mac, { touchPoints: 0 }, 'browser'],
  [`${iphone} Version/18.1 Mobile/15E148 Safari/604.1`, { standalone: true }, 'installed'],
  [`${iphone} Mobile/15E148 MicroMessenger/8.0.50`, { secure: false }, 'insecure'],
])('%s %o: %s', (userAgent, more, way) => {
  expect(installWay({ userAgent, touchPoints: 5, standalone: false, secure: true, ...more })).toBe(way);
});
