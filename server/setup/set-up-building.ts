import { planSetup, type SetupInput, type SetupPlan } from '@/domain/building/plan-setup';
import type { Locale } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { DeviceFamily } from '@/domain/staff/device-family';
import { type BegunSession, beginSession } from '@/server/auth/begin-session';
import { proofOf } from '@/server/auth/known-device';
import { hashPasscode } from '@/server/auth/passcode';
import type { SignedIn } from '@/server/auth/sign-in';
import { staffName } from '@/domain/staff/staff-name';
import { insertBuilding } from '@/server/building/insert-building';
import { findBuilding } from '@/server/building/load-building';
import { requireNoBuilding } from '@/server/building/require-no-building';
import type { Tx } from '@/server/db';
import { insertShop } from '@/server/menu/insert-shop';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';
import { forgetEverything } from './forget-everything';
import { setupRefusal } from './setup-token';

/** Whoever sets up: the browser, and what it brings. */
export type Setter = { token: string; locale: Locale; device: string; address: string; family: DeviceFamily };

type Owner = { id: string; name: string; passcodeHash: string; locale: Locale };

async function insertAll(tx: Tx, { building, shop }: SetupPlan, owner: Owner, family: DeviceFamily): Promise<BegunSession> {
  await requireNoBuilding(tx);
  const { id: buildingId, floorIds } = await insertBuilding(tx, building);
  await tx.staff.create({ data: owner });
  await insertShop(tx, shop, { buildingId, floorId: floorIds.get(shop.floor)!, owners: [owner.id] });
  const actor = { kind: 'staff', ...owner, roles: {} } as const;
  await recordChange(tx, actor, null, { kind: 'building_set_up', subject: building.name.zh, details: { floors: building.floors.length } });
  return beginSession(tx, owner.id, family);
}

/**
 * Makes an empty folder the tower of its owner: building, first shop and first person in one transaction, and signs that person in.
 * Errors: already_set_up (also to the slower of two tabs), wrong_setup_link, rate_limited, invalid by field, busy.
 */
export async function setUpBuilding(setter: Setter, input: SetupInput): Promise<Result<SignedIn>> {
  if (await findBuilding()) return fail({ code: 'already_set_up' });
  const refused = await setupRefusal(setter.token, setter.address);
  if (refused) return fail(refused);
  const plan = planSetup(input);
  if (!plan.ok) return plan;
  const { name, passcode } = plan.value.owner;
  const passcodeHash = await hashPasscode(passcode.trim());
  const owner = { id: randomId('stf'), name: staffName(name), passcodeHash, locale: setter.locale };
  const written = await transact((tx) => insertAll(tx, plan.value, owner, setter.family));
  if (!written.ok) return written;
  forgetEverything();
  return ok({ ...written.value, proof: proofOf(passcodeHash, setter.device) });
}
