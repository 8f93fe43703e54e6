import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../scripts/setup/browser.mjs';

// One worker: the machine that runs this may have two cores, and the server wants one of them.
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    launchOptions: await browserLaunch(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
  },
});
