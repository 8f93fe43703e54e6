import { expect, test } from 'vitest';
import { canManage, canManageBuilding, canSee, canStep, canTend, type Role, shopsOf, type StaffActor } from './actor';

const actor = (roles: Record<string, Role>): StaffActor => ({ kind: 'staff', id: 'stf_1', name: 'mei', locale: 'zh', roles });
const steps = ['accept', 'reject', 'start', 'ready', 'deliver', 'delivered', 'notDelivered'] as const;

test.each([
  ['owner', true, true, [...steps]],
  ['clerk', true, false, [...steps]],
  ['runner', false, false, ['deliver', 'delivered', 'notDelivered']],
] as const)('a %s tends: %s, manages: %s, and takes the steps of the role', (role, tends, manages, allowed) => {
  const person = actor({ xiaopu: role });
  expect(canSee(person, 'xiaopu')).toBe(true);
  expect(canTend(person, 'xiaopu')).toBe(tends);
  expect(canManage(person, 'xiaopu')).toBe(manages);
  expect(steps.filter((step) => canStep(person, 'xiaopu', step))).toEqual(allowed);
});

test('nobody is anything in a shop where they have no role, nor in what every object inherits', () => {
  const person = actor({ xiaopu: 'owner' });
  for (const shop of ['guotie', 'constructor', '__proto__', 'toString', '']) {
    expect([canSee(person, shop), canTend(person, shop), canManage(person, shop)]).toEqual([false, false, false]);
    expect(steps.some((step) => canStep(person, shop, step))).toBe(false);
  }
});

test('the building is managed by who owns every shop of it', () => {
  const shops = ['guotie', 'xiaopu'];
  expect(canManageBuilding(actor({ xiaopu: 'owner', guotie: 'owner' }), shops)).toBe(true);
  expect(canManageBuilding(actor({ xiaopu: 'owner', guotie: 'clerk' }), shops)).toBe(false);
  expect(canManageBuilding(actor({ xiaopu: 'owner' }), shops)).toBe(false);
  expect(canManageBuilding(actor({}), [])).toBe(false);
});

test('the shops in sight are those with a role', () => {
  expect(shopsOf(actor({ xiaopu: 'owner', guotie: 'runner' }))).toEqual(['guotie', 'xiaopu']);
});
