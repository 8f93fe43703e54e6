import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '@/domain/staff/change';
import { changeLine } from './changes';

const until = '2026-03-02T05:00:00.000Z';

const windows = { leadMinutes: 25, slotMinutes: 15, slotCapacity: 6, slotDishes: 40, slotBags: null, piecesPerBag: 8 } as const;

/** One of each; what is not listed here does not compile. */
const one: { [K in ChangeKind]: Extract<Change, { kind: K }>['details'] } = {
  placards_made: { floors: 3, reprint: false },
  placard_revoked: {},
  scan_required: { before: true, now: false },
  offline_price_age_saved: { before: 720, now: 2_880 },
  collection_code_saved: { has: true },
  shop_paused: { until },
  shop_resumed: {},
  marked_sold_out: { until },
  back_on_sale: {},
  invite_made: { role: 'clerk' },
  invite_revoked: { role: 'runner' },
  staff_joined: { role: 'owner' },
  role_changed: { before: 'owner', now: 'clerk' },
  staff_removed: { role: 'clerk' },
  passcode_link_made: {},
  passcode_link_revoked: {},
  passcode_changed: { byLink: false },
  sessions_ended: { count: 2 },
  shop_card_saved: { field: 'keeper', before: '', now: '小林' },
  item_added: { price: 680 },
  item_saved: { fields: [{ field: 'price', before: 680, now: 720 }, { field: 'nameEn', before: '', now: 'Banana' }], options: true, picture: false },
  item_archived: {},
  item_brought_back: {},
  category_added: {},
  category_renamed: { before: '水果', now: '鲜果' },
  category_archived: {},
  category_brought_back: {},
  menu_arranged: {},
  menu_imported: { added: 2, changed: 3 },
  hours_saved: { before: [{ weekday: 1, opens: 480, closes: 1_200 }], now: [], followsCalendar: true },
  day_saved: { date: '2026-03-04', spans: [] },
  windows_saved: { before: { ...windows, slotDishes: null }, now: windows },
  rush_started: { until, minutes: 20, half: true },
  rush_ended: {},
  notice_posted: { from: until, until, everywhere: false },
  notice_ended: {},
  printer_added: { kind: 'network' },
  printer_changed: { paused: true },
  printer_removed: {},
  ticket_reprinted: { ticket: 'label', copy: 2 },
  minimum_waived: { number: 23, missing: 500 },
  ordered_while_closed: { number: 23 },
  squeezed_in: { number: 23 },
  commission_saved: { channel: 'meituan', before: { amount: 200 }, now: { basisPoints: 1_850 } },
  flyer_saved: { version: 3, isNew: true },
  flyer_printed: { version: 3, copies: 500, cost: 12_000 },
  flyer_withdrawn: { version: 3 },
  leaflets_started: { version: 3, floors: 40 },
  leaflets_left: { version: 3 },
  leaflets_undone: { version: 3 },
  order_link_made: { shop: null },
  order_link_revoked: { shop: 'corner' },
  order_line_removed: { item: '香蕉' },
  order_line_replaced: { item: '香蕉', instead: '苹果' },
  order_called_off: { reason: 'sold_out' },
  complaint_answered: { item: '香蕉', answer: 'refund', amount: 540 },
  rides_switched: { before: true, now: false },
  bag_limit_saved: { before: 8, now: 6 },
  shift_opened: { opening: 20_000 },
  cash_moved: { kind: 'out', amount: 1_200 },
  shift_closed: { expected: 26_200, counted: 26_150 },
  payment_unconfirmed: { amount: 1_250 },
  refund_made: { amount: 1_250 },
  refund_done: { amount: 1_250, way: 'cash' },
  refund_reopened: { amount: 1_250 },
  refund_withdrawn: { amount: 1_250 },
  stock_received: { unit: 'weight', amount: 18_500, paid: 8_000 },
  stock_counted: { unit: 'each', before: null, now: 12 },
  stock_wasted: { unit: 'each', amount: 3, reason: 'spoiled' },
  low_mark_saved: { unit: 'weight', before: 2_000, now: null },
  evening_price_saved: { percent: 30, from: 1_140 },
  evening_price_removed: {},
  promotion_saved: { isNew: true },
  promotion_paused: {},
  promotion_resumed: {},
  promotion_ended: {},
  wish_stocked: {},
  wish_declined: {},
  set_saved: { price: 2400, parts: '卤肉饭/咖喱鸡饭 + 紫菜蛋花汤' },
  nutrition_saved: { source: '包装标签' },
  group_opened: { price: 350, threshold: 3, counts: 'people', cost: 420 },
  group_closed: { met: true, people: 3 },
  group_cancelled: { people: 2 },
  print_cost_saved: { before: null, now: 12_000, sheets: 40 },
  building_set_up: { floors: 16 },
  building_renamed: { before: '春申大厦', now: '春申中心' },
  floor_added: { above: '16' },
  floor_removed: {},
  lift_banks_saved: { before: 1, now: 2 },
  rooms_saved: { floors: 3, before: 20, now: 24 },
  shop_added: { floor: '15', slug: 'bakery' },
  shop_terms_saved: { before: { deliveryFee: 0, smallOrderFee: null, floor: '3' }, now: { deliveryFee: 100, smallOrderFee: 200, floor: '5' } },
};

const telling = { zone: 'Asia/Shanghai', at: new Date('2026-03-02T04:00:00.000Z') };
const lineOf = (change: object, locale: 'zh' | 'en') => changeLine(change as Change, { ...telling, locale });

describe('a line of the log', () => {
  it.each(Object.entries(one))('%s has words in both languages, with no gap left open', (kind, details) => {
    for (const locale of ['zh', 'en'] as const) {
      const { what, before, now } = lineOf({ kind, subject: '香蕉', details }, locale);
      expect(what).toMatch(locale === 'zh' ? /[\u4e00-\u9fff]/ : /[A-Z]|香蕉/);
      for (const text of [what, before, now]) expect(text ?? '').not.toMatch(/[{}!！]|undefined|object/);
      expect(before === null).toBe(now === null);
    }
  });

  it('tells what was before and is now', () => {
    expect(lineOf({ kind: 'role_changed', subject: 'mei', details: one.role_changed }, 'zh')).toEqual({ what: '改了 mei 的身份', before: '店主', now: '店员' });
    expect(lineOf({ kind: 'offline_price_age_saved', subject: '', details: one.offline_price_age_saved }, 'en')).toMatchObject({ before: '12 h', now: '2 days' });
    expect(lineOf({ kind: 'shop_card_saved', subject: '', details: one.shop_card_saved }, 'en')).toMatchObject({ before: '(nothing)', now: '小林' });
    const picture = { field: 'picture', before: '/goods/shop-new.svg', now: '/pictures/0' };
    expect(lineOf({ kind: 'shop_card_saved', subject: '', details: picture }, 'en')).toEqual({ what: 'Changed the picture on the card', before: null, now: null });
    expect(lineOf({ kind: 'shop_paused', subject: '', details: one.shop_paused }, 'en').what).toBe('Paused until 13:00');
  });

  it('writes sums as money, shares as percent, and leaves out what only the program knows', () => {
    expect(lineOf({ kind: 'item_saved', subject: '香蕉', details: one.item_saved }, 'zh')).toEqual({ what: '改了 香蕉', before: '价格 ¥6.80 · 英文名 （没有）', now: '价格 ¥7.20 · 英文名 Banana' });
    const moved = { fields: [{ field: 'category', before: 'cat_1', now: 'cat_2' }], options: false, picture: false };
    expect(lineOf({ kind: 'item_saved', subject: '香蕉', details: moved }, 'zh')).toMatchObject({ before: null, now: null });
    expect(lineOf({ kind: 'commission_saved', subject: '', details: one.commission_saved }, 'en')).toEqual({ what: 'Commission of Meituan', before: '¥2.00 an order', now: '18.50 %' });
    expect(lineOf({ kind: 'shop_terms_saved', subject: '小铺', details: one.shop_terms_saved }, 'en')).toMatchObject({
      before: 'Delivery ¥0.00 · Small order (nothing) · Floor 3',
      now: 'Delivery ¥1.00 · Small order ¥2.00 · Floor 5',
    });
    expect(lineOf({ kind: 'day_saved', subject: '小铺', details: one.day_saved }, 'zh').what).toBe('2026-03-04 的营业时间：不开门');
  });

  it('tells amounts as they are counted', () => {
    expect(lineOf({ kind: 'stock_received', subject: '香蕉', details: one.stock_received }, 'en').what).toBe('Took in 18.5 kg of 香蕉 for ¥80.00');
    expect(lineOf({ kind: 'stock_wasted', subject: '卤蛋', details: one.stock_wasted }, 'zh').what).toBe('卤蛋 报损 3 份：坏了');
    expect(lineOf({ kind: 'stock_counted', subject: '卤蛋', details: one.stock_counted }, 'en')).toMatchObject({ before: '(nothing)', now: '12 pcs' });
    expect(lineOf({ kind: 'low_mark_saved', subject: '香蕉', details: one.low_mark_saved }, 'zh')).toMatchObject({ before: '2 kg', now: '（没有）' });
  });

  it('is told also of a kind that only a later release knows', () => {
    expect(lineOf({ kind: 'teleported', subject: '', details: {} }, 'en')).toEqual({ what: 'Another change (teleported)', before: null, now: null });
    expect(lineOf({ kind: 'constructor', subject: '', details: {} }, 'zh').what).toBe('别的改动（constructor）');
  });
});
