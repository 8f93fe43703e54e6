/** Kinds of device that a session is told apart by; nothing else of what a browser says of itself is kept. */
export const deviceFamilies = ['iphone', 'ipad', 'android_phone', 'android_tablet', 'mac', 'windows', 'linux', 'other'] as const;

export type DeviceFamily = (typeof deviceFamilies)[number];

/** What a User-Agent header says its device is; the first that fits, since Android also says Linux and an iPad also Mac. */
const signs: readonly (readonly [DeviceFamily, RegExp])[] = [
  ['iphone', /iPhone|iPod/],
  ['ipad', /iPad/],
  ['android_phone', /Android.*Mobile/],
  ['android_tablet', /Android/],
  ['windows', /Windows/],
  ['mac', /Macintosh|Mac OS X/],
  ['linux', /Linux|X11|CrOS/],
];

export const deviceFamily = (userAgent: string): DeviceFamily =>
  // A header may be as long as a server takes; what tells stands at its beginning.
  signs.find(([, sign]) => sign.test(userAgent.slice(0, 512)))?.[0] ?? 'other';
