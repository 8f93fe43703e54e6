import { describe, expect, it } from 'vitest';
import type { AppError } from '@/domain/errors';
import { fen } from '@/domain/money';
import { someEntry, somePlaced } from '../testing/order-draft';
import { parseEntry, parseError } from './parse-entry';

const entry = someEntry({ state: 'sending', open: true, tries: 2, notBefore: '2026-11-23T03:43:00.000Z' }, { replaces: 'r'.repeat(32) });
const { body } = entry;
const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('reading an entry', () => {
  it('gives back what was kept', () => {
    expect(parseEntry(asText(entry))).toEqual(entry);
    const accepted = someEntry({ state: 'accepted', placed: somePlaced() });
    expect(parseEntry(asText(accepted))).toEqual(accepted);
  });

  it.each<[string, unknown]>([
    ['another version', { ...entry, version: 2 }],
    ['no body', { ...entry, body: null }],
    ['a key of another shape', { ...entry, body: { ...body, key: 'x' } }],
    ['one that replaces itself', { ...entry, body: { ...body, replaces: body.key } }],
    ['one that replaces a number', { ...entry, body: { ...body, replaces: 5 } }],
    ['no lines', { ...entry, body: { ...body, lines: [] } }],
    ['a line that is none', { ...entry, body: { ...body, lines: ['__proto__'] } }],
    ['the same line twice', { ...entry, body: { ...body, lines: [body.lines[0], body.lines[0]] } }],
    ['half a piece', { ...entry, body: { ...body, lines: [{ ...body.lines[0], quantity: 0.5 }] } }],
    ['a price in words', { ...entry, body: { ...body, lines: [{ ...body.lines[0], shownUnitPrice: 'free' }] } }],
    ['a name that is none', { ...entry, body: { ...body, name: {} } }],
    ['another way to pay', { ...entry, body: { ...body, payment: 'shells' } }],
    ['no total', { ...entry, body: { ...body, shown: {} } }],
    ['a window at no time', { ...entry, body: { ...body, timing: { kind: 'window', startsAt: 'soon' } } }],
    ['a placard that is a text', { ...entry, body: { ...body, placard: '27-k7qm2x' } }],
    ['an unknown state', { ...entry, state: 'paid' }],
    ['a time that is none', { ...entry, wantedAt: 'soon' }],
    ['text', 'queued'],
    ['a list', [entry]],
  ])('%s is none', (_, value) => {
    expect(parseEntry(asText(value))).toBeNull();
  });

  it.each<[string, object]>([
    ['accepted without an order', { state: 'accepted', placed: { token: 5 } }],
    ['a refusal without a reason', { state: 'needs_confirmation', error: null }],
    ['a refusal that nobody knows', { state: 'needs_confirmation', error: { code: 'bogus' } }],
    ['a refusal that lacks what it is about', { state: 'rejected', error: { code: 'replaced_order_stands' } }],
    ['a refusal about a line that is not there', { state: 'needs_confirmation', error: { code: 'unknown_item', lines: [7] } }],
  ])('%s is for the customer to go on with, not to be sent by itself', (_, more) => {
    expect(parseEntry(asText({ ...entry, ...more }))).toMatchObject({ state: 'draft', body });
  });

  it('believes the careful half of what was edited by hand', () => {
    expect(parseEntry({ ...entry, open: undefined, tries: -1, notBefore: 'later' })).toMatchObject({ open: true, tries: 1, notBefore: null });
    expect(parseEntry({ ...entry, replacesOpen: 'yes' })).toMatchObject({ replacesOpen: true });
    expect(parseEntry({ ...someEntry(), replacesOpen: true })).toMatchObject({ replacesOpen: false });
  });
});

describe('reading a refusal', () => {
  it.each([
    { code: 'price_changed', lines: [{ line: 0, shown: fen(5), now: fen(6) }], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(6) },
    { code: 'sold_out', lines: [{ line: 0, item: 'itm_x', left: 0 }] },
    { code: 'shop_closed', opensAt: '2026-11-23T23:00:00.000Z' },
    { code: 'slot_full', next: null },
    { code: 'delivery_suspended', until: '2026-11-23T23:00:00.000Z', reason: { kind: 'lift_outage', text: { zh: '检修', en: '' } }, next: null },
    { code: 'beyond_capacity', unit: 'bags', most: 4 },
    { code: 'below_minimum', minimum: fen(3000), missing: fen(100) },
    { code: 'unknown_room', room: '2799' },
    { code: 'coupon_unusable' },
    { code: 'coupon_below_minimum', minimum: fen(3000), missing: fen(100) },
    { code: 'ride_gone' },
    { code: 'waited_too_long' },
    { code: 'busy' },
  ] as AppError[])('gives back $code', (error) => {
    expect(parseError(asText(error), 1)).toEqual(error);
  });

  it.each([null, 'busy', {}, { code: 'toString' }, { code: 'price_changed' }, { code: 'shop_closed', opensAt: 'soon' }, { code: 'delivery_suspended', until: '2026-11-23T23:00:00.000Z', reason: {}, next: null }, { code: 'beyond_capacity', unit: 'tons', most: 4 }])('%j is none', (value) => {
    expect(parseError(value, 1)).toBeNull();
  });
});
