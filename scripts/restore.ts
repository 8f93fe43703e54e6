import path from 'node:path';
import { restore } from '@/server/backup/restore';
import { report } from './report';
import { readSettings } from './setup/settings.mjs';

/** @throws Error with the usage */
function readArguments(words: readonly string[]): { copy: string; discardNewer: boolean } {
  const [copy, ...more] = words.filter((word) => word !== '--discard-newer');
  if (!copy || more.length > 0 || copy.startsWith('-'))
    throw new Error('Usage: npm run restore -- FILE [--discard-newer]');
  // npm runs a script in the project's folder; the path is meant from where the person stands.
  return {
    copy: path.resolve(process.env.INIT_CWD ?? '.', copy),
    discardNewer: words.includes('--discard-newer'),
  };
}

await report(async () => {
  const { copy, discardNewer } = readArguments(process.argv.slice(2));
  readSettings();
  const { keptAside, pending, pictures } = await restore(copy, { discardNewer });
  const kept = keptAside === null ? '' : `\nThe database that stood there is kept as ${keptAside}`;
  const next = pending.length === 0 ? '' : `\nThe next start will migrate it: ${pending.join(', ')}`;
  const brought = pictures === 0 ? '' : ` with ${pictures} pictures`;
  return `Restored ${copy}${brought}${kept}${next}`;
});
