import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable, insertRow, validRows } from '@/server/testing/valid-rows';

type Violation = Readonly<Record<string, string | number | null>>;

/** A column that takes whole numbers from `least` on: below, fractional, not a number. */
const whole = (column: string, least: number): Violation[] =>
  [least - 1, least + 0.5, 'free'].map((value) => ({ [column]: value }));

const oneOf = (column: string): Violation[] => [{ [column]: 'eaten' }, { [column]: '' }];

/** Every CHECK of the database, with rows that it must refuse; the rest of each row is valid. */
const refused: Record<string, Violation[]> = {
  Building_offlinePriceMinutes_check: [...whole('offlinePriceMinutes', 10), { offlinePriceMinutes: 10_081 }],
  Placard_status_check: oneOf('status'),
  Placard_version_check: whole('version', 1),
  Placard_code_check: ['', 'K7QM2X', 'k0qm2x', 'kiqm2x', 'klqm2x', 'koqm2x', 'k1qm2x', 'k7-m2x'].map(
    (code) => ({ code }),
  ),
  Shop_slug_check: [
    '',
    'Xiaopu',
    'xiao pu',
    'orders',
    'checkout',
    'menu',
    'q',
    'offline',
    'manifest.webmanifest',
  ].map((slug) => ({ slug })),
  Shop_minimumOrder_check: whole('minimumOrder', 0),
  Shop_deliveryFee_check: whole('deliveryFee', 0),
  Shop_smallOrderFee_check: whole('smallOrderFee', 0),
  Shop_leadMinutes_check: whole('leadMinutes', 0),
  Shop_slotMinutes_check: [...whole('slotMinutes', 5), { slotMinutes: 0 }, { slotMinutes: 12 }],
  Shop_slotCapacity_check: whole('slotCapacity', 1),
  Shop_revision_check: whole('revision', 1),
  ShopHours_weekday_check: [...whole('weekday', 1), { weekday: 8 }],
  ShopHours_opens_check: whole('opens', 0),
  ShopHours_closes_check: [{ closes: 1441 }, { closes: 60.5 }, { closes: 'late' }],
  ShopHours_span_check: [
    { opens: 600, closes: 600 },
    { opens: 600, closes: 599 },
  ],
  Staff_name_check: [{ name: '' }, { name: ' owner' }, { name: 'Owner' }],
  Staff_locale_check: oneOf('locale'),
  Membership_role_check: oneOf('role'),
  Item_unit_check: [{ unit: 'eaten', usualGrams: null }],
  Item_price_check: whole('price', 0),
  Item_usualGrams_check: [...whole('usualGrams', 1), { usualGrams: null }, { unit: 'each', usualGrams: 500 }],
  Item_stock_check: whole('stock', 0),
  OptionGroup_minChoices_check: whole('minChoices', 0),
  OptionGroup_maxChoices_check: [{ maxChoices: 0 }, { maxChoices: 1.5 }],
  OptionGroup_choices_check: [{ minChoices: 2, maxChoices: 1 }],
  Option_priceDelta_check: whole('priceDelta', 0),
  Slot_startsAt_check: [
    { startsAt: '2026-11-20T03:01:00.000+00:00' },
    { startsAt: '2026-11-20T03:05:01.000+00:00' },
  ],
  Slot_taken_check: whole('taken', 0),
  DayCounter_businessDate_check: [
    { businessDate: '2026-11-2' },
    { businessDate: '20.11.2026' },
    { businessDate: '' },
  ],
  DayCounter_last_check: whole('last', 0),
  Order_channel_check: oneOf('channel'),
  Order_number_check: whole('number', 1),
  Order_businessDate_check: [{ businessDate: '2026-11-2' }, { businessDate: '' }],
  Order_status_check: oneOf('status'),
  Order_fulfilment_check: oneOf('fulfilment'),
  Order_locale_check: oneOf('locale'),
  Order_timing_check: oneOf('timing'),
  Order_windowEndsAt_check: [
    { timing: 'window', windowEndsAt: null },
    { timing: 'window', windowEndsAt: '2026-11-20T03:00:00.000+00:00' },
    { timing: 'asap', windowEndsAt: '2026-11-20T03:15:00.000+00:00' },
  ],
  Order_subtotal_check: whole('subtotal', 0),
  Order_deliveryFee_check: whole('deliveryFee', 0),
  Order_smallOrderFee_check: whole('smallOrderFee', 0),
  Order_total_check: whole('total', 0),
  Order_placedTotal_check: whole('placedTotal', 0),
  OrderLine_unit_check: [{ unit: 'eaten', grams: null }],
  OrderLine_unitPrice_check: whole('unitPrice', 0),
  OrderLine_quantity_check: [0, -1, 1.5, 'two'].map((quantity) => ({ unit: 'each', grams: null, quantity })),
  OrderLine_grams_check: [...whole('grams', 1), { grams: null }, { quantity: 2 }, { unit: 'each' }],
  OrderLine_finalGrams_check: [...whole('finalGrams', 1), { unit: 'each', grams: null, finalGrams: 600 }],
  OrderLine_optionsJson_check: [{ optionsJson: '' }, { optionsJson: '[{' }],
  OrderLine_total_check: whole('total', 0),
  OrderEvent_actor_check: oneOf('actor'),
  OrderEvent_dataJson_check: [{ dataJson: '' }, { dataJson: 'placed' }],
  Payment_method_check: oneOf('method'),
  Payment_status_check: oneOf('status'),
  Payment_amount_check: whole('amount', 0),
  Payment_confirmed_check: [
    { status: 'paid' },
    { status: 'paid', confirmedAt: '2026-11-20T03:00:00.000+00:00' },
  ],
  Handover_codeHash_check: [{ codeHash: '' }, { codeHash: 'the code itself' }],
  // Bytes, not characters: 6,000 hanzi are 18 kB.
  Handover_payloadJson_check: [{ payloadJson: '' }, { payloadJson: '{' }, { payloadJson: JSON.stringify('楼'.repeat(6_000)) }],
  Handover_takenBy_check: [{ takenBy: '' }],
  AuditEntry_kind_check: [{ kind: '' }],
  AuditEntry_detailsJson_check: [{ detailsJson: '' }, { detailsJson: '{' }],
  RunTerms_bagLimit_check: [...whole('bagLimit', 1), { bagLimit: 41 }],
  DeliveryRun_bagLimit_check: whole('bagLimit', 1),
  DeliveryRun_finishedAt_check: [{ finishedAt: '2026-11-20T02:59:59.000+00:00' }],
  RunStop_position_check: whole('position', 0),
  RunStop_changes_check: whole('changes', 0),
};

const database = useDatabase();
let sqlite: Database.Database;
beforeEach(() => {
  sqlite = new Database(database.file);
});
afterEach(() => sqlite.close());

const tableOf = (check: string): string => check.slice(0, check.indexOf('_'));

test('every CHECK that this test knows stands in the database, and no other', () => {
  const ddl = sqlite
    .prepare<[], string>(`SELECT "sql" FROM sqlite_schema WHERE "type" = 'table'`)
    .pluck()
    .all()
    .join('\n');
  const standing = [...ddl.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map((match) => match[1]);
  expect(standing.toSorted()).toEqual(Object.keys(refused).toSorted());
  // One that has no name would escape the comparison.
  expect(ddl.match(/\bCHECK\b/g)).toHaveLength(standing.length);
});

test('a valid row is accepted in every table', () => {
  fillEveryTable(database.file);
  const tables = sqlite.prepare<[], string>(
    `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT GLOB '_prisma*' AND "name" NOT GLOB 'sqlite_*'`,
  );
  expect(Object.keys(validRows).toSorted()).toEqual(tables.pluck().all().toSorted());
});

const cases = Object.entries(refused).flatMap(([check, rows]) => rows.map((row) => ({ check, row })));

test.each(cases)('$check refuses $row', ({ check, row }) => {
  const table = tableOf(check);
  expect(() => insertRow(sqlite, table, { ...validRows[table], ...row })).toThrow(
    `CHECK constraint failed: ${check}`,
  );
});
