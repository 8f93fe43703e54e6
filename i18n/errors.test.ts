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
  unknown_item: { code: 'unknown_item', lines: [0] },
  unknown_room: { code: 'unknown_room', room: '2799' },
  price_changed: { code: 'price_changed', lines: [], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(100) },
  sold_out: { code: 'sold_out', lines: [{ line: 0, item: 'itm', left: 0 }] },
  slot_full: { code: 'slot_full', next: noon },
  shop_closed: { code: 'shop_closed', opensAt: noon },
  below_minimum: { code: 'below_minimum', minimum: fen(1500), missing: fen(340) },
  payment_unavailable: { code: 'payment_unavailable' },
  key_reused: { code: 'key_reused' },
  key_replaced: { code: 'key_replaced' },
  waited_too_long: { code: 'waited_too_long' },
  replaced_order_stands: { code: 'replaced_order_stands', token: 'secret-token' },
  too_late: { code: 'too_late', status: 'preparing' },
  undo_over: { code: 'undo_over' },
  conflict: { code: 'conflict', status: 'cancelled' },
  weights_missing: { code: 'weights_missing', lines: [1] },
  too_many_bags: { code: 'too_many_bags', limit: 8 },
  nothing_to_carry: { code: 'nothing_to_carry' },
  wrong_passcode: { code: 'wrong_passcode' },
  signed_out: { code: 'signed_out' },
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

  it('names the day of a time unless it is today', () => {
    expect(errorText(one.shop_closed, 'en', zone, new Date('2026-03-02T01:00:00Z'))).toContain('at 12:00');
    expect(errorText(one.shop_closed, 'en', zone, new Date('2026-03-01T01:00:00Z'))).toContain('Mon 12:00');
    expect(errorText(one.slot_full, 'zh', zone)).toContain('周一 12:00');
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
