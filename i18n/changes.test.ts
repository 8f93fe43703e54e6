import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '@/domain/staff/change';
import { changeLine } from './changes';

const until = '2026-03-02T05:00:00.000Z';

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
    expect(lineOf({ kind: 'shop_paused', subject: '', details: one.shop_paused }, 'en').what).toBe('Paused until 13:00');
  });

  it('is told also of a kind that only a later release knows', () => {
    expect(lineOf({ kind: 'teleported', subject: '', details: {} }, 'en')).toEqual({ what: 'Another change (teleported)', before: null, now: null });
    expect(lineOf({ kind: 'constructor', subject: '', details: {} }, 'zh').what).toBe('别的改动（constructor）');
  });
});
