import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const integration = '{server,prisma,scripts,app}/**/*.integration.test.ts';
const setupFiles = ['server/testing/fail-on-console.ts'];

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // A test that forgot useDatabase fails instead of opening somebody's shop.
    env: { NODE_ENV: 'test', DATA_DIR: '/dev/null/tests-call-useDatabase' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,i18n,phone,server,app,prisma,scripts,bench}/**/*.test.{ts,mts,mjs}'],
          exclude: ['**/node_modules/**', integration],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integration],
          globalSetup: ['server/testing/global-setup.ts'],
          setupFiles,
          // Some start processes, on machines that are busy with others; what hangs is still found.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
