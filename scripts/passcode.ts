import { closeDoors } from '@/server/db/connection';
import { FolderInUseError } from '@/server/db/errors';
import { setPasscode } from '@/server/staff/set-passcode';
import { readSettings } from './setup/settings.mjs';

// `npm run passcode -- owner`: gives a staff member a new passcode and ends their sessions. Run it while the server is
// stopped, since one process writes a data folder.
readSettings();
const name = process.argv[2]?.trim();
try {
  const set = name ? await setPasscode(name) : undefined;
  if (!set) console.error('usage: npm run passcode -- NAME');
  else if (!set.ok) console.error(`nobody on the staff is called ${name}`);
  else console.log(`Staff name: ${set.value.name}\nPasscode: ${set.value.passcode}`);
  process.exitCode = set?.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof FolderInUseError ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDoors();
}
