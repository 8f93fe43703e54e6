import { describe, expect, it } from 'vitest';
import { planSetup, type SetupInput } from './plan-setup';

const name = { zh: '楼', en: '' };
const good: SetupInput = {
  building: { name, floors: { from: 1, to: 2, skipped: [], basements: 0 }, banks: [{ name, stops: ['1', '2'] }], rooms: { kind: 'none' } },
  shop: { name, floor: '2', phone: '+86 21 6301', slug: 'shop' },
  owner: { name: '阿珍', passcode: 'steamed buns' },
};

describe('a set-up', () => {
  it('is planned whole', () => expect(planSetup(good)).toMatchObject({ ok: true, value: { shop: { phone: '+86 21 6301' } } }));

  it('tells the faults of building, shop and owner by their fields, all at once', () => {
    const wrong: SetupInput = {
      building: { ...good.building, name: { zh: '', en: '' }, banks: [] },
      shop: { name: { zh: ' ', en: '' }, floor: '3', phone: '', slug: 'Q' },
      owner: { name: '', passcode: 'short' },
    };
    expect(planSetup(wrong)).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        fields: {
          name: 'required', banks: 'none', 'shop.name': 'required', 'shop.floor': 'unknown_floor', 'shop.phone': 'required', 'shop.slug': 'not_a_slug',
          'owner.name': 'required', 'owner.passcode': 'too_short',
        },
      },
    });
  });

  it('takes no owner whom the staff page would not take', () => {
    const named = (name: string) => planSetup({ ...good, owner: { ...good.owner, name } });
    expect(named('x'.repeat(32)).ok).toBe(true);
    expect(named('x'.repeat(33))).toEqual({ ok: false, error: { code: 'invalid', fields: { 'owner.name': 'too_long_staff_name' } } });
    expect(named('\u200b')).toMatchObject({ error: { fields: { 'owner.name': 'required' } } });
  });
});
