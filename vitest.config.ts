import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const integration = '{server,prisma,scripts,app}/**/*.integration.test.ts';
const unit = '{domain,i18n,phone,server,app,prisma,scripts,bench}/**/*.test.{ts,mts,mjs}';
/** What replaces a module: no other file may have loaded what it replaces. */
const replacingInUnit = ['app/_lib/upload.test.ts', 'phone/worker/answer-page.test.ts'];
const replacing = ['app/_lib/funnel-game.integration.test.ts', 'app/api/v1/orders/guesses.integration.test.ts'];

const everywhere = { setupFiles: ['server/testing/fail-on-console.ts', 'server/testing/leave-no-stub.ts'] };

const onDatabases = {
  ...everywhere,
  globalSetup: ['server/testing/global-setup.ts'],
  // Some start processes, on machines that are busy with others; what hangs is still found.
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // A test that forgot useDatabase fails instead of opening somebody's shop.
    env: { NODE_ENV: 'test', DATA_DIR: '/dev/null/tests-call-useDatabase' },
    projects: [
      // Modules are loaded once for many files, which takes most of a short file's time.
      { extends: true, test: { ...everywhere, name: 'unit', include: [unit], exclude: ['**/node_modules/**', integration, ...replacingInUnit], isolate: false } },
      { extends: true, test: { ...everywhere, name: 'unit alone', include: replacingInUnit } },
      // The server is loaded once for many files, which takes most of a file's time; each test has a database of its own all the same.
      { extends: true, test: { ...onDatabases, name: 'integration', include: [integration], exclude: ['**/node_modules/**', ...replacing], isolate: false } },
      { extends: true, test: { ...onDatabases, name: 'integration alone', include: replacing } },
    ],
  },
});
