import { write } from '@/server/db';
import { closeDoors } from '@/server/db/connection';
import { FolderInUseError } from '@/server/db/errors';
import { hashPasscode } from '@/server/auth/passcode';
import { randomPasscode } from '@/server/random';
import { readSettings } from './setup/settings.mjs';

/**
 * `npm run passcode -- owner`: gives a staff member a new passcode and ends their sessions. Run it while the server
 * is stopped, since one process writes a data folder.
 */
async function renew(name: string): Promise<string | undefined> {
  const passcode = randomPasscode();
  const passcodeHash = await hashPasscode(passcode);
  const changed = await write(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { name } });
    if (!staff) return false;
    await tx.staff.update({ where: { id: staff.id }, data: { passcodeHash } });
    await tx.session.deleteMany({ where: { staffId: staff.id } });
    return true;
  });
  return changed ? passcode : undefined;
}

readSettings();
const name = process.argv[2]?.trim().toLowerCase();
try {
  const passcode = name ? await renew(name) : undefined;
  if (!name) console.error('usage: npm run passcode -- NAME');
  else if (!passcode) console.error(`nobody on the staff is called ${name}`);
  else console.log(`Staff name: ${name}\nPasscode: ${passcode}`);
  process.exitCode = passcode ? 0 : 1;
} catch (error) {
  console.error(error instanceof FolderInUseError ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDoors();
}
