import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { browserLaunch } from './browser.mjs';

const featuresIn = (line: string): string[] => /--disable-features=(\S+)/.exec(line)?.[1]?.split(',') ?? [];

test('what Playwright switches off stays off beside what we switch off', async () => {
  const ours = featuresIn((await browserLaunch()).args.join(' '));
  // What cannot be a browser is told with the arguments that it was started with.
  const told = await chromium.launch({ executablePath: process.execPath, args: [] }).then(() => '', String);
  const theirs = featuresIn(told);
  expect(theirs.length).toBeGreaterThan(5);
  expect(ours).toEqual(expect.arrayContaining(theirs));
});
