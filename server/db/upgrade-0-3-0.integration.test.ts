import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyRow, openFile, orderRows, type Row } from '@/server/testing/released-tower';
import { fillEveryTable, insertRow } from '@/server/testing/valid-rows';
import { migrate } from './migrate';
import { readMigrations } from './migrations';

/** The migrations of release 0.3.0; a tower that runs it has these and data in every table. */
const lastOfRelease = '20261123090000_changes_and_complaints';
const released = readMigrations().filter(({ name }) => name <= lastOfRelease);

/** What each table has more since: columns with what they hold in rows of before. */
const addedColumns: Record<string, Row> = {};

/** Tables that were not there, with what the migration itself puts into them. */
const addedTables: Record<string, Row[]> = {
  Promotion: [],
  PromotionTier: [],
  PromotionGoods: [],
  Coupon: [],
  CouponRedemption: [],
  OrderDiscount: [],
  LineDiscount: [],
  RideTerms: [],
  Rider: [],
  ShareLink: [],
  ShareLinkPhone: [],
  ShareOpening: [],
  ShareOrder: [],
  OrderPhone: [],
  Wish: [],
  WishVoice: [],
  SetPart: [],
  SetDish: [],
  OrderLinePart: [],
  Nutrition: [],
  GroupBuy: [],
  GroupBuyFloor: [],
  GroupBuyMember: [],
  Flyer: [],
  FlyerPick: [],
  FlyerCode: [],
  FlyerScan: [],
  FlyerOrder: [],
  FlyerPrinting: [],
  LeafletRound: [],
  LeafletFloor: [],
  LeafletTap: [],
  FlyerCoupon: [],
  Trail: [],
  TrailStep: [],
  TrailOrder: [],
  FunnelDay: [],
  StaffPhone: [],
  PrintRun: [],
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'upstairs-upgrade-'));
  file = path.join(folder, 'upstairs.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a tower that runs release 0.3.0 keeps every row and every order its total', async () => {
  expect(released.at(-1)?.name).toBe(lastOfRelease);
  await migrate(file, released);
  fillEveryTable(file);
  openFile(file, (sqlite) => {
    for (const [table, row] of orderRows(200)) insertRow(sqlite, table, row);
  });
  const before = everyRow(file);
  expect(before.Order).toHaveLength(200);

  const applied = await migrate(file);
  expect(applied).toEqual(readMigrations().slice(released.length).map(({ name }) => name));
  const expected = Object.entries(before).map(([table, rows]) => [table, rows.map((row) => ({ ...row, ...addedColumns[table] }))]);
  expect(everyRow(file)).toEqual({ ...Object.fromEntries(expected), ...addedTables });
  openFile(file, (sqlite) => {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});
