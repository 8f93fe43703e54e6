import Database from 'better-sqlite3';

type Row = Readonly<Record<string, string | number | null>>;

const at = '2026-11-20T03:00:00.000+00:00';
const names = { nameZh: '小铺', nameEn: 'Corner Shop' };

/** One row that is allowed in every table, those that others point to first. */
export const validRows: Readonly<Record<string, Row>> = {
  Building: { id: 'bld', ...names, timeZone: 'Asia/Shanghai' },
  Floor: { id: 'flr', buildingId: 'bld', label: '20', position: 20 },
  LiftBank: { id: 'bnk', buildingId: 'bld', ...names, position: 1 },
  LiftBankFloor: { bankId: 'bnk', floorId: 'flr' },
  Room: { id: 'rom', floorId: 'flr', label: '2001' },
  Placard: { id: 'plc', floorId: 'flr', code: 'k7qm2x', status: 'live', version: 1, createdAt: at },
  Scan: { id: 'scn', placardId: 'plc', deviceId: 'dev', scannedAt: at },
  Shop: {
    id: 'shp', buildingId: 'bld', floorId: 'flr', slug: 'xiaopu', ...names, taglineZh: '', taglineEn: '',
    picture: '/goods/shop.svg', contactPhone: '2020', position: 1, minimumOrder: 1500, deliveryFee: 0,
    smallOrderFee: 200, leadMinutes: 12, slotMinutes: 15, slotCapacity: 6,
  },
  ShopHours: { id: 'hrs', shopId: 'shp', weekday: 1, opens: 0, closes: 1440 },
  ShopService: { shopId: 'shp', followsCalendar: 1, holidayJson: '[]', slotDishes: 24, slotBags: 8, piecesPerBag: 8 },
  ShopDay: { shopId: 'shp', date: '2026-11-20', openingsJson: '[]', reason: '盘点' },
  Rush: { shopId: 'shp', until: at, minutes: 10, half: 0 },
  BuildingNotice: {
    id: 'ntc', buildingId: 'bld', kind: 'lift_outage', textZh: '高区电梯检修', textEn: '', startsAt: at,
    endsAt: '2026-11-20T05:00:00.000+00:00', everywhere: 0,
  },
  BuildingNoticeFloor: { noticeId: 'ntc', floorId: 'flr' },
  BuildingNoticeBank: { noticeId: 'ntc', bankId: 'bnk' },
  Staff: { id: 'stf', name: 'owner', passcodeHash: 'hash', locale: 'zh' },
  Membership: { staffId: 'stf', shopId: 'shp', role: 'owner' },
  Session: { tokenHash: 'hash', staffId: 'stf', createdAt: at, expiresAt: at, device: 'android_tablet' },
  Invite: { id: 'inv', tokenHash: 'h'.repeat(43), shopId: 'shp', role: 'clerk', staffId: null, madeBy: 'stf', expiresAt: at, usedAt: null },
  ShopCard: {
    shopId: 'shp', whereZh: '电梯口左转', whereEn: '', keeper: '', businessLicence: '', foodLicence: '', todayZh: '荔枝到了', todayEn: '', todayUntil: at,
  },
  Category: { id: 'cat', shopId: 'shp', ...names, position: 1 },
  Item: {
    id: 'itm', shopId: 'shp', categoryId: 'cat', ...names, descriptionZh: '', descriptionEn: '',
    picture: '/goods/banana.svg', pinyin: 'xiangjiao', initials: 'xj', unit: 'weight', price: 450,
    usualGrams: 600, stock: 9000, position: 1,
  },
  OptionGroup: { id: 'grp', itemId: 'itm', ...names, minChoices: 0, maxChoices: 1, position: 1 },
  Option: { id: 'opt', groupId: 'grp', ...names, priceDelta: 0, position: 1 },
  Slot: { shopId: 'shp', startsAt: at, taken: 1, dishes: 2, bags: 1 },
  DayCounter: { shopId: 'shp', businessDate: '2026-11-20', last: 1 },
  Order: {
    id: 'ord', token: 'token', shopId: 'shp', channel: 'placard', placardId: 'plc', number: 1,
    businessDate: '2026-11-20', status: 'placed', fulfilment: 'delivery', floorId: 'flr', room: '2001',
    locale: 'zh', timing: 'asap', promisedAt: at, slotStartsAt: at, subtotal: 540, deliveryFee: 0,
    smallOrderFee: 200, total: 740, placedTotal: 740, placedAt: at, answerFrom: at,
  },
  OrderLoad: { orderId: 'ord', dishes: 1, bags: 1 },
  OrderLine: {
    id: 'lin', orderId: 'ord', position: 1, itemId: 'itm', ...names, picture: '/goods/banana.svg', unit: 'weight',
    unitPrice: 450, quantity: 1, grams: 600, finalGrams: null, optionsJson: '[]', total: 540,
  },
  OrderEvent: { seq: 1, orderId: 'ord', shopId: 'shp', type: 'placed', actor: 'customer', at, dataJson: '{}' },
  Payment: { id: 'pay', orderId: 'ord', method: 'cash', status: 'unpaid', amount: 740 },
  Shift: {
    id: 'shf', shopId: 'shp', openFor: 'shp', openedAt: at, openedBy: 'owner', opening: 20_000, closedAt: null, closedBy: null,
    expected: null, counted: null, reason: null,
  },
  CashMove: { id: 'mov', shiftId: 'shf', kind: 'out', amount: 1200, reason: '买冰', at, by: 'owner' },
  Refund: { id: 'rfd', orderId: 'ord', amount: 100, why: 'by_hand', status: 'owed', madeAt: at, madeBy: 'owner', way: null, doneAt: null, doneBy: null, shiftId: null },
  RefundLine: { refundId: 'rfd', lineId: 'lin', amount: 100 },
  PlacementKey: { key: 'key', bodyHash: 'hash', response: '{}', createdAt: at },
  Handover: { codeHash: 'h'.repeat(43), payloadJson: '{}', takenBy: null, expiresAt: at },
  OutsideOrder: { orderId: 'ord', shopId: 'shp', channel: 'meituan', number: '8', collected: 800, commission: 120 },
  ChannelCommission: { shopId: 'shp', channel: 'meituan', basisPoints: 1800, amount: null },
  Voucher: {
    id: 'vou', shopId: 'shp', orderId: 'ord', source: 'meituan', code: '123456789012', value: 500, goods: '',
    redeemedAt: at, redeemedBy: 'owner',
  },
  OrderLink: {
    id: 'lnk', codeHash: 'h'.repeat(43), floorId: 'flr', shopId: null, madeBy: 'stf', madeByName: 'owner', createdAt: at,
    expiresAt: '2026-11-27T03:00:00.000+00:00', revokedAt: null,
  },
  OrderLinkPhone: { linkId: 'lnk', deviceHash: 'd'.repeat(43), admittedAt: at },
  AuditEntry: { seq: 1, at, staffId: 'stf', staffName: 'owner', shopId: 'shp', kind: 'shop_paused', subject: '小铺', detailsJson: '{}' },
  Printer: { id: 'prt', shopId: 'shp', name: '后厨', kind: 'network', host: '192.168.1.50', port: 9100, width: 58, locale: 'zh', kitchen: 'accept', label: 'ready', receipt: 'hand', paused: 0 },
  PrintJob: {
    id: 'job', shopId: 'shp', printerId: 'prt', orderId: 'ord', kind: 'label', copy: 1, bags: 2, amount: null, windowFrom: null, cause: 'ready',
    status: 'queued', attempts: 0, nextAttemptAt: at, error: null, createdAt: at, sentAt: null,
  },
  StockEntry: {
    seq: 1, itemId: 'itm', kind: 'received', unit: 'weight', amount: 9000, left: 9000, paid: 6000, worth: 6000, reason: null, at, staffId: 'stf', orderId: null,
  },
  LowMark: { itemId: 'itm', lowAt: 2000 },
  Flyer: { id: 'fly', shopId: 'shp', version: 1, kind: 'flyer', codesFor: 'floors', headline: '水果到了', words: '', createdAt: at, printedAt: null, withdrawnAt: null },
  FlyerPick: { flyerId: 'fly', position: 1, itemId: 'itm', nameZh: '香蕉', picture: '/goods/banana.svg', unit: 'weight', price: 450 },
  FlyerCode: { id: 'flc', flyerId: 'fly', floorId: 'flr', code: 'm7qm2x' },
  FlyerScan: { id: 'fsc', codeId: 'flc', deviceId: 'dev', scannedAt: at },
  FlyerOrder: { orderId: 'ord', codeId: 'flc' },
  FlyerPrinting: { key: 'key-of-a-printing', flyerId: 'fly', copies: 500, cost: 12_000, at, by: 'owner' },
  LeafletRound: { id: 'rnd', flyerId: 'fly', startedAt: at, startedBy: 'owner' },
  LeafletFloor: { roundId: 'rnd', floorId: 'flr', doneAt: at, doneBy: 'owner' },
  LeafletTap: { key: 'key-of-a-tap', roundId: 'rnd', floorId: 'flr', at },
  EveningPrice: { id: 'evp', shopId: 'shp', itemId: 'itm', categoryId: null, percent: 30, from: 1140, isOn: 0 },
  RunTerms: { shopId: 'shp', bagLimit: 8 },
  DeliveryRun: { id: 'run', shopId: 'shp', staffId: 'stf', bagLimit: 8, startedAt: at, finishedAt: null },
  RunStop: { id: 'stp', runId: 'run', floorId: 'flr', position: 0, changes: 0, doneAt: null },
  RunBag: { stopId: 'stp', orderId: 'ord' },
  RemovedLine: { lineId: 'lin', why: 'sold_out', total: 540, removedAt: at },
  SubstituteOffer: {
    lineId: 'lin', orderId: 'ord', itemId: 'itm', ...names, picture: '/goods/pear.svg', unit: 'weight', unitPrice: 400, quantity: 1, grams: 600,
    optionsJson: '[]', total: 480, staffId: 'stf', until: at,
  },
  ChangeRequest: { orderId: 'ord', key: 'key-of-a-request', kind: 'note', room: null, note: '放前台', lineId: null, askedAt: at },
  Complaint: {
    id: 'cmp', key: 'key-of-a-complaint', bodyHash: 'hash', shopId: 'shp', orderId: 'ord', lineId: 'lin', reason: 'missing', words: '少了一袋', hasPicture: 1, at,
    answer: null, answerWords: null, amount: null, replacementId: null, answeredAt: null, answeredBy: null,
  },
  Promotion: {
    id: 'prm', shopId: 'shp', kind: 'tiers', ...names, percent: null, amount: null, most: null, minimum: 0, excludesDiscounted: 0, startsAt: at,
    endsAt: null, paused: 0, endedAt: null, isOn: 1, revision: 1, createdAt: at,
  },
  PromotionTier: { promotionId: 'prm', threshold: 3000, amount: 500 },
  PromotionGoods: { id: 'pgd', promotionId: 'prm', itemId: 'itm', categoryId: null },
  Coupon: { promotionId: 'prm', shopId: 'shp', code: 'WELCOME5', cap: 100, used: 1, perPhone: 1 },
  FlyerCoupon: { flyerId: 'fly', promotionId: 'prm', code: 'WELCOME5', worth: '减 ¥5', termsJson: '["满 ¥30 可用"]' },
  CouponRedemption: { orderId: 'ord', promotionId: 'prm', phoneHash: 'p'.repeat(43), at, releasedAt: null },
  OrderDiscount: { id: 'dsc', orderId: 'ord', promotionId: 'prm', kind: 'tiers', ...names, granted: 500, amount: 500, offJson: null },
  LineDiscount: { discountId: 'dsc', lineId: 'lin', amount: 500 },
  RideTerms: { shopId: 'shp', shares: 1 },
  Rider: { orderId: 'ord', rideId: 'rid', place: 1, phoneHash: 'p'.repeat(43), alone: 200 },
  ShareLink: {
    id: 'shr', codeHash: 's'.repeat(43), placardId: 'plc', shopId: 'shp', kind: 'item', targetId: 'itm', locale: 'zh', makerHash: 'd'.repeat(43),
    createdAt: at, expiresAt: '2026-11-27T03:00:00.000+00:00',
  },
  ShareLinkPhone: { linkId: 'shr', deviceHash: 'd'.repeat(43), admittedAt: at },
  ShareOpening: { id: 'opn', linkId: 'shr', deviceId: 'dev', openedAt: at },
  ShareOrder: { orderId: 'ord', linkId: 'shr' },
  OrderPhone: { orderId: 'ord', phoneHash: 'd'.repeat(43) },
  Wish: { id: 'wsh', shopId: 'shp', sameText: '荔枝', text: '荔枝', firstAt: at, answer: null, answeredAt: null, answeredBy: null },
  WishVoice: { key: 'key-of-a-wish', bodyHash: 'b'.repeat(43), wishId: 'wsh', floorId: 'flr', deviceHash: 'd'.repeat(43), at },
  SetPart: { id: 'prt', itemId: 'itm', nameZh: '主食', nameEn: '', position: 1 },
  SetDish: { id: 'dsh', partId: 'prt', itemId: 'itm', position: 1 },
  OrderLinePart: { lineId: 'lin', position: 0, choiceId: 'dsh', itemId: 'itm', ...names, picture: '/goods/banana.svg', optionsJson: '[]' },
  Nutrition: { itemId: 'itm', unit: 'each', energy: 1500, protein: 120, fat: 80, carbohydrate: 600, sodium: 900, sourceZh: '包装标签', sourceEn: '' },
  GroupBuy: {
    id: 'gbu', shopId: 'shp', itemId: 'itm', ...names, picture: '/goods/banana.svg', price: 350, usualPrice: 450, counts: 'people', threshold: 3, cap: 20,
    deadline: at, dropFrom: '2026-11-20T05:00:00.000+00:00', dropUntil: '2026-11-20T05:15:00.000+00:00', bankZh: null, bankEn: null, status: 'open',
    people: 1, pieces: 2, openedAt: at, openedBy: 'owner', closedAt: null, settledAt: null,
  },
  GroupBuyFloor: { groupId: 'gbu', floorId: 'flr' },
  GroupBuyMember: {
    id: 'gbm', groupId: 'gbu', token: 'token-of-a-member', phone: 'd'.repeat(43), floorId: 'flr', room: '2001', customerName: '林', pieces: 2, locale: 'zh',
    channel: 'placard', placardId: 'plc', joinedAt: at, status: 'joined', orderId: null,
  },
  Trail: { id: 'trl', kind: 'placard', sourceId: 'plc', phone: 'd'.repeat(43), begunAt: at, begunOn: '2026-11-20' },
  TrailStep: { trailId: 'trl', shopId: 'shp', step: 'carted' },
  TrailOrder: { orderId: 'ord', trailId: 'trl', isNewcomer: 1 },
  FunnelDay: { kind: 'placard', sourceId: 'plc', shopId: '', begunOn: '2026-10-20', phones: 9, looked: 7, carted: 4, ordered: 3, again: 2, newcomers: 3 },
  StaffPhone: { phone: 'd'.repeat(43), seenAt: at },
  PrintRun: { madeAt: at, cost: 12_000, sheets: 40, by: 'owner', at },
};

/** Inserts one row. @throws SqliteError naming the constraint that it violates */
export function insertRow(sqlite: Database.Database, table: string, row: Row): void {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const places = columns.map(() => '?');
  sqlite.prepare(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`).run(Object.values(row));
}

/** The tables of a file that a valid row is known for: in one of an earlier release, those it had. */
export const tablesOf = (sqlite: Database.Database): string[] => {
  const there = new Set(sqlite.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all());
  return Object.keys(validRows).filter((table) => there.has(table));
};

/** The valid row of a table, as far as the file has its columns: an earlier release lacks some. */
function rowFor(sqlite: Database.Database, table: string): Row {
  const columns = new Set(sqlite.prepare<[string], string>('SELECT "name" FROM pragma_table_info(?)').pluck().all(table));
  return Object.fromEntries(Object.entries(validRows[table]!).filter(([column]) => columns.has(column)));
}

/** Puts the valid row into every table of a migrated file that nobody has open. */
export function fillEveryTable(file: string): void {
  const sqlite = new Database(file, { fileMustExist: true });
  sqlite.pragma('foreign_keys = ON');
  for (const table of tablesOf(sqlite)) insertRow(sqlite, table, rowFor(sqlite, table));
  sqlite.close();
}
