import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resetEnv } from '@/server/env';
import { signIn } from '@/server/auth/sign-in';
import { readSession } from '@/server/auth/read-session';
import { findBuilding, loadBuilding } from '@/server/building/load-building';
import { loadShops } from '@/server/menu/load-shops';
import { readWholeMenu } from '@/server/menu/read-whole-menu';
import { useDatabase } from '@/server/testing/database';
import { ownBuilding } from '@/server/testing/own-building';
import { checksum } from '@/server/testing/tower';
import { setUpBuilding, type Setter } from './set-up-building';
import { setUpDemo } from './set-up-demo';
import { wrongTokens } from './setup-token';

useDatabase();
const token = 'a'.repeat(32);
beforeEach(() => {
  vi.stubEnv('SETUP_TOKEN', token);
  resetEnv();
});
afterEach(() => {
  vi.unstubAllEnvs();
  resetEnv();
});

const setter: Setter = { token, locale: 'zh', device: 'd'.repeat(32), address: '192.0.2.1', family: 'other' };
const refused = (code: string) => ({ ok: false, error: { code } });

it('an empty folder has no building, and everything that needs one says so', async () => {
  expect(await findBuilding()).toBeNull();
  await expect(loadBuilding()).rejects.toThrow('no building yet');
  await expect(readWholeMenu()).rejects.toThrow('no building yet');
});

it('becomes the tower that its owner described, and signs them in', async () => {
  expect(await findBuilding()).toBeNull();
  expect(await loadShops()).toEqual([]);
  const set = await setUpBuilding(setter, ownBuilding);
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  const building = await loadBuilding();
  expect(building).toMatchObject({ name: { zh: '春申大厦', en: '' }, isDemo: false, requiresScan: true, timeZone: 'Asia/Shanghai' });
  expect(building.floors).toHaveLength(16);
  expect(building.floors.slice(0, 2).map(({ label }) => label)).toEqual(['B1', '1']);
  expect(building.floors.at(-1)).toMatchObject({ label: '16', rooms: ['1601', '1602', '1603', '1604', '1605', '1606', '1607', '1608', '1609', '1610', '1611', '1612'] });
  expect(building.liftBanks.map(({ floors }) => floors.length)).toEqual([8, 10]);
  expect(await loadShops()).toMatchObject([{ slug: 'breakfast', floor: '3', contactPhone: '6301', minimumOrder: 0, categories: [] }]);
  expect(await readSession(set.value.token)).toMatchObject({ name: '阿珍', locale: 'zh', roles: { breakfast: 'owner' } });
  const device = { id: 'e'.repeat(32), isNew: false };
  expect(await signIn({ name: ' 阿珍 ', passcode: 'steamed buns', device, address: '', proofs: [], family: 'other' })).toMatchObject({ ok: true });
});

it('the demo comes by the same door, with its owner’s sign-in', async () => {
  const set = await setUpDemo(setter);
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  expect((await loadBuilding()).isDemo).toBe(true);
  expect(await readSession(set.value.session.token)).toMatchObject({ name: 'owner' });
  const { name, passcode } = set.value.owner;
  const device = { id: 'e'.repeat(32), isNew: false };
  expect(await signIn({ name, passcode, device, address: '', proofs: [], family: 'other' })).toMatchObject({ ok: true });
});

it.each([
  ['own and own', () => [setUpBuilding(setter, ownBuilding), setUpBuilding(setter, ownBuilding)]],
  ['own and demo', () => [setUpBuilding(setter, ownBuilding), setUpDemo(setter)]],
  ['demo and own', () => [setUpDemo(setter), setUpBuilding(setter, ownBuilding)]],
] as const)('of two tabs at once, %s, one builds and the other is refused', async (_, both) => {
  const results = await Promise.all(both());
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toEqual(refused('already_set_up'));
});

it('a folder that has a building takes neither, and stays as it is', async () => {
  await setUpBuilding(setter, ownBuilding);
  const before = await checksum();
  expect(await setUpBuilding(setter, ownBuilding)).toEqual(refused('already_set_up'));
  expect(await setUpDemo(setter)).toEqual(refused('already_set_up'));
  expect(await checksum()).toBe(before);
});

it('without the right token nothing happens, and who guesses waits while the owner does not', async () => {
  const before = await checksum();
  for (const wrong of ['', 'b'.repeat(32), `${token}a`, token.toUpperCase()]) {
    expect(await setUpBuilding({ ...setter, token: wrong }, ownBuilding)).toEqual(refused('wrong_setup_link'));
  }
  for (let guess = 4; guess < wrongTokens.points; guess += 1) await setUpDemo({ ...setter, token: `${guess}` });
  expect(await setUpDemo({ ...setter, token: 'wrong' })).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
  expect(await checksum()).toBe(before);
  expect(await setUpBuilding(setter, ownBuilding)).toMatchObject({ ok: true });
});

it('a server that was given no token lets nobody in', async () => {
  vi.stubEnv('SETUP_TOKEN', '');
  resetEnv();
  for (const any of ['', token]) expect(await setUpBuilding({ ...setter, token: any }, ownBuilding)).toEqual(refused('wrong_setup_link'));
});

it.each<[string, (input: typeof ownBuilding) => object, object]>([
  ['no floor', ({ building }) => ({ building: { ...building, floors: { ...building.floors, from: 5, to: 4 } } }), { 'floors.to': 'backward' }],
  ['500 floors', ({ building }) => ({ building: { ...building, floors: { ...building.floors, to: 500 } } }), { floors: 'too_many' }],
  ['a bank without a floor', ({ building }) => ({ building: { ...building, banks: [...building.banks, { name: { zh: '货梯', en: '' }, stops: [] }] } }), { 'banks.2.stops': 'none' }],
  ['a floor without a bank', ({ building }) => ({ building: { ...building, banks: building.banks.slice(1) } }), { banks: 'unserved' }],
  ['a reserved address', ({ shop }) => ({ shop: { ...shop, slug: 'checkout' } }), { 'shop.slug': 'reserved' }],
  ['a short passcode', ({ owner }) => ({ owner: { ...owner, passcode: '1234567' } }), { 'owner.passcode': 'too_short' }],
])('%s is refused by field and leaves the folder empty', async (_, change, fields) => {
  const before = await checksum();
  const result = await setUpBuilding(setter, { ...ownBuilding, ...change(ownBuilding) });
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', fields } });
  expect(await checksum()).toBe(before);
});

it('the largest building there may be is written within the time that a transaction has', async () => {
  const labels = Array.from({ length: 200 }, (_, index) => String(index + 1));
  const building = {
    ...ownBuilding.building,
    floors: { from: 1, to: 200, skipped: [], basements: 0 },
    banks: Array.from({ length: 12 }, (_, index) => ({ name: { zh: `${index + 1} 号区`, en: '' }, stops: labels })),
    rooms: { kind: 'pattern', from: 1, to: 200 },
  } as const;
  expect(await setUpBuilding(setter, { ...ownBuilding, building })).toMatchObject({ ok: true });
  const { floors, liftBanks } = await loadBuilding();
  expect([floors.length, liftBanks.length, floors.reduce((sum, { rooms }) => sum + rooms.length, 0)]).toEqual([200, 12, 40_000]);
}, 30_000);
