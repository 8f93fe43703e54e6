import { expect, it } from 'vitest';
import { phoneFault, phoneLimit } from './shop-phone';

it.each(['2020', '63', '110', '8008*1', '8001#', '+86 138 0013 8000', '021-6888 8888', '021) 6888-8888', ' 6301 ', '1'.repeat(24), `+${'1'.repeat(24)}`])('%j can be called', (phone) =>
  expect(phoneFault(phone)).toBeNull(),
);
it.each(['1', 'abc', '138 0013 8000 ext', '+', '--', '1'.repeat(25), '138\n0013', 'javascript:alert(1)'])('%j cannot', (phone) => expect(phoneFault(phone)).toBe('not_a_phone'));
it('nothing is no number', () => expect(phoneFault('  ')).toBe('required'));
it('the longest that can be called fits its field', () => expect(`+${'1'.repeat(24)}`).toHaveLength(phoneLimit));
