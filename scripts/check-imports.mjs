import { ROOT } from './setup/root.mjs';
import { command, SetupError } from './setup/steps.mjs';

// Holds all imports against the table of architecture.md (scripts/lint/import-rules.mjs).
await command(async () => {
  const { checkImports } = await import('./lint/check-imports.mjs');
  const { files, violations } = await checkImports(ROOT);
  for (const { rule, from, to, comment } of violations) console.error(`${from}\n  imports ${to}\n  ${rule}: ${comment}`);
  if (violations.length > 0) throw new SetupError(`${violations.length} imports break a rule`);
  console.log(`${files} files, no import breaks a rule`);
});
