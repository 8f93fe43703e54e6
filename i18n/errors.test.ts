import { describe, expect, it } from 'vitest';
import type { AppError, ErrorCode } from '@/domain/errors';
import { fen } from '@/domain/money';
import { errorText } from './errors';

const zone = 'Asia/Shanghai';
const noon = '2026-03-02T04:00:00.000Z';

const one: { [C in ErrorCode]: Extract<AppError, { code: C }> } = {
  invalid: { code: 'invalid', fields: { name: 'custom' } },
  not_found: { code: 'not_found' },
  not_in_building: { code: 'not_in_building', reason: 'unknown' },
  ride_gone: { code: 'ride_gone' },
  unknown_item: { code: 'unknown_item', lines: [0] },
  unknown_room: { code: 'unknown_room', room: '2799' },
  price_changed: { code: 'price_changed', lines: [], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(100) },
  sold_out: { code: 'sold_out', lines: [{ line: 0, item: 'itm', left: 0 }] },
  slot_full: { code: 'slot_full', next: noon },
  shop_closed: { code: 'shop_closed', opensAt: noon },
  delivery_suspended: { code: 'delivery_suspended', until: noon, reason: { kind: 'lift_outage', text: { zh: '高区电梯检修', en: 'High lifts are out' } }, next: noon },
  beyond_capacity: { code: 'beyond_capacity', unit: 'dishes', most: 24 },
  below_minimum: { code: 'below_minimum', minimum: fen(1500), missing: fen(340) },
  payment_unavailable: { code: 'payment_unavailable' },
  coupon_unusable: { code: 'coupon_unusable' },
  below_cost: { code: 'below_cost', item: { zh: '卤蛋', en: 'Egg' }, price: fen(180), cost: fen(200), others: 2 },
  promotion_changed: { code: 'promotion_changed' },
  too_many_promotions: { code: 'too_many_promotions', most: 30 },
  coupon_below_minimum: { code: 'coupon_below_minimum', minimum: fen(3000), missing: fen(340) },
  key_reused: { code: 'key_reused' },
  key_replaced: { code: 'key_replaced' },
  waited_too_long: { code: 'waited_too_long' },
  replaced_order_stands: { code: 'replaced_order_stands', token: 'secret-token' },
  too_late: { code: 'too_late', status: 'preparing' },
  undo_over: { code: 'undo_over' },
  order_changed: { code: 'order_changed' },
  substitute_dearer: { code: 'substitute_dearer', most: fen(900), total: fen(1000) },
  answer_pending: { code: 'answer_pending', until: noon },
  answered_already: { code: 'answered_already' },
  request_open: { code: 'request_open' },
  complaint_over: { code: 'complaint_over' },
  already_complained: { code: 'already_complained' },
  conflict: { code: 'conflict', status: 'cancelled' },
  outside_number_taken: { code: 'outside_number_taken', outside: '8', number: 23, date: '2026-03-02' },
  voucher_redeemed: { code: 'voucher_redeemed', at: noon, by: 'owner', number: 23 },
  refund_above_paid: { code: 'refund_above_paid', most: fen(1250) },
  refund_settled: { code: 'refund_settled' },
  refunds_stand: { code: 'refunds_stand' },
  payment_unconfirmed: { code: 'payment_unconfirmed' },
  shift_open: { code: 'shift_open', by: 'owner', since: noon },
  shift_over: { code: 'shift_over' },
  drawer_counted: { code: 'drawer_counted' },
  drawer_moved: { code: 'drawer_moved', expected: fen(20_150) },
  difference_unexplained: { code: 'difference_unexplained', difference: fen(-500) },
  weights_missing: { code: 'weights_missing', lines: [1] },
  stock_moved: { code: 'stock_moved', left: 9_000, unit: 'weight' },
  stock_noted: { code: 'stock_noted', items: ['itm'] },
  more_than_left: { code: 'more_than_left', left: 2, unit: 'each' },
  menu_changed: { code: 'menu_changed', items: ['itm'] },
  menu_full: { code: 'menu_full', what: 'items', most: 500 },
  set_doubtful: { code: 'set_doubtful', price: fen(2900), sum: fen(2500) },
  bad_picture: { code: 'bad_picture', reason: 'kind' },
  bad_sheet: { code: 'bad_sheet', reason: 'encoding' },
  printer_name_taken: { code: 'printer_name_taken', name: '后厨' },
  too_many_printers: { code: 'too_many_printers', most: 12 },
  tickets_waiting: { code: 'tickets_waiting', count: 3 },
  ticket_settled: { code: 'ticket_settled' },
  too_many_bags: { code: 'too_many_bags', limit: 8 },
  nothing_to_carry: { code: 'nothing_to_carry' },
  group_over: { code: 'group_over', state: 'failed' },
  group_full: { code: 'group_full', left: 2 },
  already_joined: { code: 'already_joined', token: 'secret-token' },
  too_many_groups: { code: 'too_many_groups', most: 12 },
  missing_glyph: { code: 'missing_glyph', characters: '🍌 𠮷' },
  flyer_printed: { code: 'flyer_printed', version: 3 },
  flyer_outdated: { code: 'flyer_outdated', goods: '香蕉' },
  coupon_terms_too_long: { code: 'coupon_terms_too_long', most: 110 },
  flyer_withdrawn: { code: 'flyer_withdrawn', version: 3 },
  wrong_passcode: { code: 'wrong_passcode' },
  not_set_up: { code: 'not_set_up' },
  already_set_up: { code: 'already_set_up' },
  wrong_setup_link: { code: 'wrong_setup_link' },
  bank_in_use: { code: 'bank_in_use', bank: { zh: '高区', en: 'High' }, until: '2026-11-23T04:00:00.000Z' },
  floor_in_use: { code: 'floor_in_use', floor: '27', placards: 2, openOrders: 0, shops: [{ zh: '小铺', en: 'Corner' }] },
  signed_out: { code: 'signed_out' },
  last_owner: { code: 'last_owner' },
  last_building_owner: { code: 'last_building_owner' },
  name_taken: { code: 'name_taken' },
  already_member: { code: 'already_member' },
  invite_over: { code: 'invite_over', reason: 'used' },
  too_many_links: { code: 'too_many_links', most: 20 },
  shared_enough: { code: 'shared_enough', most: 10 },
  wished_enough: { code: 'wished_enough', most: 10 },
  forbidden: { code: 'forbidden' },
  foreign_origin: { code: 'foreign_origin', expected: 'https://shop.example' },
  rate_limited: { code: 'rate_limited', retryAfterSeconds: 7 },
  too_large: { code: 'too_large' },
  busy: { code: 'busy' },
  unexpected: { code: 'unexpected', reference: 'ref_1' },
};

describe('what people are told about an error', () => {
  it.each(Object.values(one))('$code has a short text in both languages, with no gap left open', (error) => {
    const zh = errorText(error, 'zh', zone);
    const en = errorText(error, 'en', zone);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[A-Z]/);
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/[{}!！]|undefined|secret-token/);
      expect(text.length).toBeLessThanOrEqual(90);
    }
  });

  it('fills in what the person needs to go on', () => {
    expect(errorText(one.below_minimum, 'zh', zone)).toBe('还差 ¥3.40 就够 ¥15 起送了。');
    expect(errorText(one.unknown_room, 'en', zone)).toContain('2799');
    expect(errorText(one.rate_limited, 'en', zone)).toContain('7 seconds');
    expect(errorText(one.conflict, 'zh', zone)).toContain('已取消');
    expect(errorText(one.foreign_origin, 'en', zone)).toContain('https://shop.example');
    expect(errorText(one.unexpected, 'en', zone)).toContain('ref_1');
  });

  it('names what keeps a floor, and nothing else', () => {
    expect(errorText(one.floor_in_use, 'zh', zone)).toBe('27 楼还用着：还有 2 张楼层码在用，小铺 在这一层。先处理好再来。');
    expect(errorText(one.floor_in_use, 'en', zone)).toContain('shops: Corner');
    expect(errorText({ ...one.floor_in_use, placards: 0, openOrders: 1, shops: [] }, 'en', zone)).toBe('Floor 27 is still needed: orders on their way: 1. See to that first.');
  });

  it('says of a picture or a sheet what is wrong with it', () => {
    const pictures = (['empty', 'kind', 'broken', 'too_many_pixels', 'too_slow'] as const).map((reason) => ({ code: 'bad_picture', reason }) as const);
    const sheets = (['empty', 'encoding', 'no_name_column', 'repeated_column', 'too_many_lines', 'quotes', 'too_large'] as const).map(
      (reason) => ({ code: 'bad_sheet', reason }) as const,
    );
    const texts = [...pictures, ...sheets].flatMap((error) => [errorText(error, 'en', zone), errorText(error, 'zh', zone)]);
    expect(new Set(texts).size).toBe(24);
    expect(errorText({ code: 'menu_full', what: 'categories', most: 60 }, 'en', zone)).toContain('60 categories');
  });

  it('names the day of a time unless it is today', () => {
    expect(errorText(one.shop_closed, 'en', zone, new Date('2026-03-02T01:00:00Z'))).toContain('at 12:00');
    expect(errorText(one.shop_closed, 'en', zone, new Date('2026-03-01T01:00:00Z'))).toContain('Mon 12:00');
    expect(errorText(one.slot_full, 'zh', zone)).toContain('周一 12:00');
  });

  it('says of stock how much there is, and where nobody counts', () => {
    expect(errorText(one.stock_moved, 'en', zone)).toContain('9 kg');
    expect(errorText(one.more_than_left, 'zh', zone)).toContain('2 份');
    expect(errorText({ ...one.stock_moved, left: null }, 'en', zone)).toContain('stopped counting');
    expect(errorText({ ...one.more_than_left, left: null }, 'zh', zone)).toContain('先盘点');
  });

  it('says it otherwise where there is no time to name', () => {
    expect(errorText({ code: 'shop_closed', opensAt: null }, 'en', zone)).toContain('later');
    expect(errorText({ code: 'slot_full', next: null }, 'zh', zone)).toContain('晚点');
  });

  it('tells the three ways of not being in the building apart', () => {
    const reasons = ['no_placard', 'unknown', 'revoked'] as const;
    const texts = reasons.map((reason) => errorText({ code: 'not_in_building', reason }, 'en', zone));
    expect(new Set(texts).size).toBe(3);
  });

  it('sends the customer of a running order to the phone, and of a finished one to a new order', () => {
    expect(errorText(one.too_late, 'en', zone)).toContain('call the shop');
    expect(errorText({ code: 'too_late', status: 'delivered' }, 'en', zone)).toContain('order again');
  });
});
