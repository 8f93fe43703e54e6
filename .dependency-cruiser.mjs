import { cruiseOptions } from './scripts/lint/cruise-options.mjs';
import { importRules } from './scripts/lint/import-rules.mjs';

// For editors and the depcruise command; `npm run imports` and its test use the same rules and options.
export default {
  forbidden: importRules(import.meta.dirname),
  options: { ...cruiseOptions, tsConfig: { fileName: 'tsconfig.json' } },
};
