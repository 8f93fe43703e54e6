import type { DemoOwner } from '@/domain/building/demo-owner';
import { fail, ok, type Result } from '@/domain/result';
import { beginSession } from '@/server/auth/begin-session';
import { proofOf } from '@/server/auth/known-device';
import type { SignedIn } from '@/server/auth/sign-in';
import { findBuilding } from '@/server/building/load-building';
import { read, write } from '@/server/db';
import { Refusal } from '@/server/transact';
import { forgetEverything } from './forget-everything';
import type { Setter } from './set-up-building';
import { setupRefusal } from './setup-token';

/** The seed's own code, which a server that never sets up a demo never loads. */
async function seed(): Promise<Result<DemoOwner>> {
  const { seedDemo } = await import('@/prisma/seed/seed-demo');
  try {
    const { ownerPasscode, placard } = await seedDemo();
    return ok({ name: 'owner', passcode: ownerPasscode, placard });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.error);
    throw error;
  }
}

/**
 * Fills an empty folder with the demo building and signs its owner in.
 * Errors: already_set_up (also to the slower of two tabs), wrong_setup_link, rate_limited; busy is thrown.
 */
export async function setUpDemo({ token, device, address, family }: Omit<Setter, 'locale'>): Promise<Result<{ owner: DemoOwner; session: SignedIn }>> {
  if (await findBuilding()) return fail({ code: 'already_set_up' });
  const refused = await setupRefusal(token, address);
  if (refused) return fail(refused);
  const seeded = await seed();
  if (!seeded.ok) return seeded;
  forgetEverything();
  const staff = await read().staff.findUniqueOrThrow({ where: { name: seeded.value.name } });
  const session = await write((tx) => beginSession(tx, staff.id, family));
  return ok({ owner: seeded.value, session: { ...session, proof: proofOf(staff.passcodeHash, device) } });
}
