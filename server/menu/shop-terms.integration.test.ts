import { beforeEach, expect, it } from 'vitest';
import type { ShopTermsInput } from '@/domain/menu/shop-terms';
import { fen } from '@/domain/money';
import { read } from '@/server/db';
import { placeOrder } from '@/server/orders/place-order';
import { removeFromShop } from '@/server/staff/remove-from-shop';
import { hired, hireStaff, rolesIn } from '@/server/testing/staffed-tower';
import { bodyFor, checksum, clerk, cook, owner, runner, useTower } from '@/server/testing/tower';
import { addShop } from './add-shop';
import { loadShop, loadShops } from './load-shops';
import { readShopTerms } from './read-shop-terms';
import { readWholeMenu } from './read-whole-menu';
import { saveShopTerms } from './save-shop-terms';
import { suggestSlug } from './suggest-slug';

useTower();
beforeEach(hireStaff);

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });
const invalid = (fields: Record<string, string>) => ({ ok: false, error: { code: 'invalid', fields } });
const juice = { name: { zh: '果汁', en: '' }, floor: '1', phone: '1001', slug: 'juice' };
const terms: ShopTermsInput = {
  name: { zh: '小铺', en: 'Corner' }, tagline: { zh: '水果零食', en: '' }, floor: '27', minimumOrder: 1000, deliveryFee: 200,
  smallOrderFee: 150,
};

it('another shop opens and stands in every menu', async () => {
  const { tag } = await readWholeMenu();
  expect(await addShop(owner, juice)).toEqual({ ok: true, value: { slug: 'juice' } });
  expect((await loadShops()).map(({ slug }) => slug)).toEqual(['corner', 'kitchen', 'juice']);
  expect(await rolesIn('juice')).toEqual({ owner: 'owner' });
  expect((await readWholeMenu()).tag).not.toBe(tag);
  expect(await read().auditEntry.findFirst({ select: { kind: true, subject: true } })).toEqual({ kind: 'shop_added', subject: '果汁' });
});

it('another shop takes the building from nobody who had it, and gives it to nobody else', async () => {
  await hired('partner', { corner: 'owner', kitchen: 'owner' });
  await hired('tenant', { kitchen: 'owner' });
  expect(await addShop(owner, juice)).toMatchObject({ ok: true });
  expect(await rolesIn('juice')).toEqual({ owner: 'owner', partner: 'owner' });
});

it('and is opened by nobody who was dismissed a moment ago', async () => {
  const partner = await hired('partner', { corner: 'owner', kitchen: 'owner' });
  await removeFromShop(partner, { shop: 'kitchen', staff: owner.id });
  const before = await checksum();
  expect(await addShop(owner, juice)).toEqual(refused('forbidden'));
  expect(await checksum()).toBe(before);
});

it.each([
  [{ slug: 'corner' }, { slug: 'taken' }],
  [{ slug: 'menu' }, { slug: 'reserved' }],
  [{ slug: 'Juice Bar' }, { slug: 'not_a_slug' }],
  [{ floor: '13' }, { floor: 'unknown_floor' }],
  [{ phone: 'call me' }, { phone: 'not_a_phone' }],
  [{ name: { zh: ' ', en: 'Juice' } }, { name: 'required' }],
])('a shop with %o is refused by field', async (wrong, fields) => {
  const before = await checksum();
  expect(await addShop(owner, { ...juice, ...wrong })).toEqual(invalid(fields));
  expect(await checksum()).toBe(before);
});

it('two shops of one name at once: one has the address', async () => {
  const results = await Promise.all([addShop(owner, juice), addShop(owner, juice)]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results).toContainEqual(invalid({ slug: 'taken' }));
});

it('an owner’s terms are kept, raise the revision, and a price that nobody saw is asked about', async () => {
  await loadShop('corner');
  const body = await bodyFor();
  expect(await saveShopTerms(owner, { shop: 'corner', ...terms })).toEqual(done);
  expect(await loadShop('corner')).toMatchObject({ floor: '27', tagline: { zh: '水果零食' }, minimumOrder: 1000, deliveryFee: 200, revision: 2 });
  expect(await placeOrder(body)).toMatchObject({ ok: false, error: { code: 'price_changed', deliveryFee: fen(200) } });
  const [entry] = await read().auditEntry.findMany();
  expect(JSON.parse(entry!.detailsJson)).toMatchObject({ before: { floor: '20', minimumOrder: 900, smallOrderFee: null }, now: { floor: '27', minimumOrder: 1000, smallOrderFee: 150 } });
  expect(JSON.parse(entry!.detailsJson)).not.toHaveProperty('now.nameZh');
  const own = await readShopTerms(owner);
  expect(own.ok && own.value[0]).toEqual({ slug: 'corner', ...terms });
});

it('saving what stands changes nothing, not even the revision', async () => {
  await saveShopTerms(owner, { shop: 'corner', ...terms });
  const before = await checksum();
  expect(await saveShopTerms(owner, { shop: 'corner', ...terms })).toEqual(done);
  expect(await checksum()).toBe(before);
});

it.each([
  [{ minimumOrder: -1 }, { minimumOrder: 'not_a_minimum' }],
  [{ deliveryFee: 100_001 }, { deliveryFee: 'not_a_fee' }],
  [{ smallOrderFee: 0.5 }, { smallOrderFee: 'not_a_fee' }],
  [{ tagline: { zh: '长'.repeat(61), en: '' } }, { tagline: 'too_long_line' }],
  [{ floor: 'B9' }, { floor: 'unknown_floor' }],
])('terms with %o are refused by field', async (wrong, fields) => {
  const before = await checksum();
  expect(await saveShopTerms(owner, { shop: 'corner', ...terms, ...wrong })).toEqual(invalid(fields));
  expect(await checksum()).toBe(before);
});

it('nobody else adds or sets anything, and another’s shop is not there', async () => {
  const before = await checksum();
  for (const actor of [clerk, runner, cook]) expect(await addShop(actor, juice)).toEqual(refused('forbidden'));
  for (const actor of [clerk, runner]) expect(await saveShopTerms(actor, { shop: 'corner', ...terms })).toEqual(refused('forbidden'));
  expect(await saveShopTerms(cook, { shop: 'corner', ...terms })).toEqual(refused('not_found'));
  expect(await readShopTerms(clerk)).toEqual({ ok: true, value: [] });
  expect(await checksum()).toBe(before);
});

it('a name in addresses comes from the name, and from no other shop', async () => {
  expect(await suggestSlug({ zh: '果汁', en: '' })).toEqual({ ok: true, value: 'guozhi' });
  expect(await suggestSlug({ zh: '街角', en: 'The Corner' })).toEqual({ ok: true, value: 'the-corner' });
  expect(await suggestSlug({ zh: '街角', en: 'Corner' })).toEqual({ ok: true, value: 'corner-2' });
  expect(await suggestSlug({ zh: '菜单', en: 'Menu' })).toEqual({ ok: true, value: 'menu-shop' });
  expect(await suggestSlug({ zh: '★', en: '' })).toEqual({ ok: true, value: 'shop' });
});
