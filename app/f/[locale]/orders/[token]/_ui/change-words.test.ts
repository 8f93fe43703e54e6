import { describe, expect, it } from 'vitest';
import { fen } from '@/domain/money';
import { askKinds, removalReasons } from '@/domain/orders/order-change';
import type { ChangeEventType, EventChange, OrderEventType, OrderEventView, OrderLineView, OrderView, RemovedLineView } from '@/domain/orders/order-view';
import { orderMessages } from '@/i18n/order';
import { changeReason, changeTitle, isChange, lineName, removalText } from './change-words';
import type { OrderProps } from './order-props';

const page = (locale: 'zh' | 'en') => ({ locale, m: orderMessages[locale] }) as OrderProps;
const line = (position: number, en: string): OrderLineView => ({
  position, item: en, name: { zh: `货${en}`, en }, picture: '', unit: 'each', unitPrice: fen(300), quantity: 1, grams: null, finalGrams: null, options: [], total: fen(300),
});
const removed: RemovedLineView[] = [{ ...line(0, 'Apple'), why: 'swapped' }];
const order = { lines: [line(2, 'Egg')], removed } as unknown as OrderView;
const told = (type: ChangeEventType, change: EventChange, locale: 'zh' | 'en') => changeTitle(type, { change }, order, page(locale));
const event = (type: OrderEventType, change?: EventChange, more: Partial<OrderEventView> = {}): OrderEventView => ({
  seq: 1, type, at: '2026-03-02T04:00:00.000Z', actor: 'staff', reason: null, floor: null, undoes: null, ...(change && { change }), ...more,
});

describe('what became of an order’s lines, in words', () => {
  it('names lines by what they were called, also those that are gone', () => {
    expect(told('line_swapped', { line: 0, instead: 2 }, 'en')).toBe('Egg instead of Apple');
    expect(told('line_removed', { line: 0 }, 'zh')).toBe('去掉了 货Apple');
    expect(told('substitute_offered', { line: 0, offered: { zh: '梨', en: '' } }, 'en')).toBe('No Apple left; 梨 instead?');
    expect(told('complaint_answered', { line: 2, answer: 'refund' }, 'en')).toBe('Egg: money goes back');
    expect(lineName(order, 7, page('en'))).toBe('that one');
  });

  it('has another word for each wish, each reason and each language', () => {
    for (const locale of ['zh', 'en'] as const) {
      const { m } = page(locale);
      expect(new Set(askKinds.map((kind) => told('change_asked', { kind, line: 0 }, locale))).size).toBe(askKinds.length);
      expect(new Set(removalReasons.map((why) => removalText(why, m))).size).toBe(removalReasons.length);
      expect(new Set(['sold_out', 'asked', 'other'].map((reason) => changeReason(event('cancelled', undefined, { reason }), m))).size).toBe(3);
      expect(new Set(['too_far', 'not_ours', 'other'].map((reason) => changeReason(event('change_declined', undefined, { reason }), m))).size).toBe(3);
    }
  });

  it('says nothing of why a customer called it off, nor of events of the order as a whole', () => {
    expect(changeReason(event('cancelled', undefined, { actor: 'customer' }), page('en').m)).toBeNull();
    expect([isChange('ready'), isChange('cancelled'), isChange('line_removed')]).toEqual([false, false, true]);
  });
});
