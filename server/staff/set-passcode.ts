import { fail, ok, type Result } from '@/domain/result';
import { hashPasscode } from '@/server/auth/passcode';
import { staffName } from '@/domain/staff/staff-name';
import { write } from '@/server/db';
import { randomPasscode } from '@/server/random';

/**
 * Gives a staff member a new passcode and ends their sessions everywhere. The passcode is answered once and stored
 * only as a hash.
 * @returns `not_found` for a name that nobody has.
 */
export async function setPasscode(typed: string): Promise<Result<{ name: string; passcode: string }>> {
  const name = staffName(typed);
  const passcode = randomPasscode();
  const passcodeHash = await hashPasscode(passcode);
  const changed = await write(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { name }, select: { id: true } });
    if (!staff) return false;
    await tx.staff.update({ where: { id: staff.id }, data: { passcodeHash } });
    await tx.session.deleteMany({ where: { staffId: staff.id } });
    return true;
  });
  return changed ? ok({ name, passcode }) : fail({ code: 'not_found' });
}
