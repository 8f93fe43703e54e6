import type { Locale } from '../menu/shop';
import type { Step } from '../orders/status';

export const roles = ['owner', 'clerk', 'runner'] as const;

/** What a person is in one shop. */
export type Role = (typeof roles)[number];

/** A signed-in staff member; `roles` by the shop's slug. */
export type StaffActor = {
  kind: 'staff';
  id: string;
  name: string;
  locale: Locale;
  roles: Readonly<Record<string, Role>>;
};

/** What a runner does: the bag's way from the counter to the door. */
const runnerSteps: readonly Step[] = ['deliver', 'delivered', 'notDelivered'];

// Own keys only: a slug such as "constructor" must not find what every object inherits.
const roleIn = (actor: StaffActor, shop: string): Role | null =>
  Object.hasOwn(actor.roles, shop) ? (actor.roles[shop] ?? null) : null;

/** Sees the shop's board and orders. What one may not see is not there: `not_found`, never `forbidden`. */
export const canSee = (actor: StaffActor, shop: string): boolean => roleIn(actor, shop) !== null;

/** Stands behind the counter: accepts, rejects, pauses, marks sold out. */
export function canTend(actor: StaffActor, shop: string): boolean {
  const role = roleIn(actor, shop);
  return role === 'clerk' || role === 'owner';
}

/** Whether this person may take an order of the shop through a step. */
export const canStep = (actor: StaffActor, shop: string, step: Step): boolean =>
  canTend(actor, shop) || (roleIn(actor, shop) === 'runner' && runnerSteps.includes(step));

/** Owns the shop: its settings. */
export const canManage = (actor: StaffActor, shop: string): boolean => roleIn(actor, shop) === 'owner';

/** Owns every shop of the building: what concerns all of them, such as placards and who may order. */
export const canManageBuilding = (actor: StaffActor, shops: readonly string[]): boolean =>
  shops.length > 0 && shops.every((shop) => canManage(actor, shop));

/** The shops that this person owns. */
export const shopsOwned = (actor: StaffActor): string[] => shopsOf(actor).filter((shop) => canManage(actor, shop));

/** The shops whose orders this person sees. */
export const shopsOf = (actor: StaffActor): string[] => Object.keys(actor.roles).sort();
