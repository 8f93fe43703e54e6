import { faultsFound } from '../field-faults';
import { type NewShopInput, planShop } from '../menu/plan-shop';
import { fail, ok, type Result } from '../result';
import { passcodeFault } from '../staff/passcode-rule';
import { staffNameFault } from '../staff/staff-name';
import { type BuildingInput, type BuildingPlan, planBuilding } from './plan-building';
import { planFloors } from './plan-floors';

export type OwnerInput = { name: string; passcode: string };

/** All that the wizard collects, sent once at its end. */
export type SetupInput = { building: BuildingInput; shop: NewShopInput; owner: OwnerInput };

export type SetupPlan = { building: BuildingPlan; shop: NewShopInput; owner: OwnerInput };

const faultsOf = (result: Result<unknown>, prefix: string): Record<string, string> => {
  if (result.ok || result.error.code !== 'invalid') return {};
  return Object.fromEntries(Object.entries(result.error.fields).map(([field, fault]) => [prefix + field, fault]));
};

const ownerFaults = ({ name, passcode }: OwnerInput): Record<string, string> =>
  faultsFound({ 'owner.name': staffNameFault(name), 'owner.passcode': passcodeFault(passcode) });

/** A building with its first shop and owner, or `invalid` with the faults of all three: `banks.0.stops`, `shop.slug`, `owner.passcode`. */
export function planSetup({ building, shop, owner }: SetupInput): Result<SetupPlan> {
  const planned = planBuilding(building);
  const { labels } = planFloors(building.floors);
  const first = planShop(shop, labels);
  const fields = { ...faultsOf(planned, ''), ...faultsOf(first, 'shop.'), ...ownerFaults(owner) };
  if (!planned.ok || !first.ok || Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return ok({ building: planned.value, shop: first.value, owner });
}
