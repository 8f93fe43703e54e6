import { backUp } from '@/server/backup/back-up';
import { report } from './report';
import { readSettings } from './setup/settings.mjs';

// `npm run backup`: works while the server runs.
await report(async () => {
  readSettings();
  return `Copied the database to ${await backUp()}`;
});
