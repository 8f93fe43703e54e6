import { describe, expect, it } from 'vitest';
import { parseInput } from '../parse-input';
import { placeStaffOrderSchema, saveCommissionSchema } from './channels';

const body = {
  key: 'a'.repeat(32),
  shop: 'xiaopu',
  channel: 'counter',
  fulfilment: 'pickup',
  floor: null,
  room: null,
  name: null,
  note: null,
  payment: 'cash',
  lines: [{ item: 'apple', options: [], quantity: 1, grams: null, shownUnitPrice: 300 }],
  shown: { deliveryFee: 0, smallOrderFee: 0, total: 300 },
  waivesMinimum: false,
  squeezesIn: false,
  outside: null,
  voucher: null,
};

const reads = (change: object) => parseInput(placeStaffOrderSchema, { ...body, ...change }).ok;

describe('an order that staff write down', () => {
  it('is read as it was sent', () => {
    expect(parseInput(placeStaffOrderSchema, body)).toEqual({ ok: true, value: body });
  });

  it('has a voucher’s code as it is kept, however it was typed', () => {
    const voucher = { source: 'meituan', code: '1234 5678-９０12', value: 500, goods: '' };
    expect(parseInput(placeStaffOrderSchema, { ...body, voucher })).toMatchObject({ value: { voucher: { code: '123456789012' } } });
  });

  it.each([-1, 0.5, 10_000_001, 1e21, Number.NaN, '100'])('takes no amount of %s from a platform', (collected) => {
    expect(reads({ channel: 'meituan', outside: { number: '8', collected } })).toBe(false);
  });

  it.each([-1, 0, 0.5, 1_000_001, 1e21])('takes no voucher worth %s', (value) => {
    expect(reads({ voucher: { source: 'meituan', code: '12345678', value, goods: '' } })).toBe(false);
  });

  it.each([
    { outside: { number: '', collected: null } },
    { outside: { number: ' \u200b', collected: null } },
    { outside: { number: '8'.repeat(41), collected: null } },
    { voucher: { source: 'counter', code: '12345678', value: 500, goods: '' } },
    { voucher: { source: 'meituan', code: '12', value: 500, goods: '' } },
    { voucher: { source: 'meituan', code: '1'.repeat(81), value: 500, goods: '' } },
    { channel: 'placard' },
    { lines: [] },
    { lines: [{ ...body.lines[0], quantity: -1 }] },
    { lines: [{ ...body.lines[0], quantity: 1, grams: 1e9 }] },
    { free: true },
  ])('is refused with %j', (change) => {
    expect(reads(change)).toBe(false);
  });
});

describe('what a platform keeps', () => {
  const saves = (commission: object) => parseInput(saveCommissionSchema, { shop: 'xiaopu', channel: 'eleme', commission }).ok;
  it('is a share up to all of it, or an amount', () => {
    expect(saves({ kind: 'share', basisPoints: 10_000 })).toBe(true);
    expect(saves({ kind: 'amount', amount: 0 })).toBe(true);
  });

  it.each([{ kind: 'share', basisPoints: 10_001 }, { kind: 'share', basisPoints: -1 }, { kind: 'share', basisPoints: 1.5 }, { kind: 'amount', amount: -1 }, { kind: 'amount', amount: 100_001 }, { kind: 'free' }])(
    'is refused as %j',
    (commission) => {
      expect(saves(commission)).toBe(false);
    },
  );
});
