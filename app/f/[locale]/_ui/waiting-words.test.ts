import { expect, it } from 'vitest';
import { outboxMessages } from '@/i18n/outbox';
import type { OutboxEntry } from '@/phone/outbox/entry';
import { someEntry } from '@/phone/testing/order-draft';
import { waitingWords } from './waiting-words';

const words = (entry: Partial<OutboxEntry>) =>
  waitingWords(someEntry(entry), { m: outboxMessages.en, locale: 'en', zone: 'Asia/Shanghai', at: new Date('2026-03-02T03:00:00Z') });

const shut = (opensAt: string | null): Partial<OutboxEntry> => ({ state: 'needs_confirmation', error: { code: 'shop_closed', opensAt } });

it('an order that a shut shop refused says when it opens, and asks for another look once it has', () => {
  expect(words(shut('2026-03-02T09:00:00Z'))).toBe('The shop takes orders again at 17:00. This one is kept until then.');
  expect(words(shut('2026-03-03T02:30:00Z'))).toBe('The shop takes orders again at Tue 10:30. This one is kept until then.');
  expect(words(shut('2026-03-02T02:30:00Z'))).toBe('Kept since the shop took no orders. Have another look now.');
  expect(words(shut(null))).toBe('The shop takes no orders now. This one is kept; look in again later.');
});

it('the first try is said to be under way, and what follows a lost one to wait', () => {
  expect(words({ state: 'sending', tries: 1 })).toBe('Saved on this phone, being sent');
  expect(words({ state: 'sending', tries: 2 })).toMatch(/sends when you're back online$/);
  expect(words({ state: 'queued' })).toMatch(/sends when you're back online$/);
});
