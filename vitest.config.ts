import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const integration = ['server/**/*.integration.test.ts', 'prisma/**/*.integration.test.ts'];

export default defineConfig({
  resolve: { alias },
  test: {
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,i18n,phone,server,scripts,prisma,app}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...integration],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: integration, globalSetup: ['server/testing/global-setup.ts'] },
      },
    ],
  },
});
