import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../scripts/setup/browser.mjs';

/** Each file is a project, and so gets a worker and a tower of its own: no board holds another file's orders. */
const projects = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.spec.ts'))
  .sort()
  .map((name) => ({ name: name.replace('.spec.ts', ''), testMatch: name }));

/**
 * All that leads to an order, once more where no service worker can be (WeChat on iOS). Contexts that a test opens by
 * itself take this over, too.
 */
const withoutWorker = ['checkout', 'journey', 'menu', 'outbox', 'payment'].map((name) => ({
  name: `${name} without a worker`,
  testMatch: `${name}.spec.ts`,
  use: { serviceWorkers: 'block' as const },
}));

// Two workers, each with a server of its own: the machine that runs this may have two cores, and much of a test is waiting.
export default defineConfig({
  testDir: '.',
  projects: [...projects, ...withoutWorker],
  outputDir: '../test-results',
  globalSetup: './support/demo-template.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    launchOptions: await browserLaunch(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Without a film and without the pages at each step: they would take a good part of the machine from what is tested. Of what
    // failed, the last page is kept as text; --trace on keeps all.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    actionTimeout: 10_000,
  },
});
