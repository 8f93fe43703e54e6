import { importRules } from './scripts/lint/import-rules.mjs';

// For editors and the depcruise command; `npm run imports` and its test use the same rules.
export default {
  forbidden: importRules(import.meta.dirname),
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: '\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
