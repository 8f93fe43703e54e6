import { expect, it } from 'vitest';
import { phoneFault } from './shop-phone';

it.each(['2020', '110', '+86 138 0013 8000', '021-6888 8888', '021) 6888-8888', ' 6301 '])('%j can be called', (phone) => expect(phoneFault(phone)).toBeNull());
it.each(['1', 'abc', '138 0013 8000 ext', '8001#', '+', '--', '1'.repeat(25), '138\n0013', 'javascript:alert(1)'])('%j cannot', (phone) =>
  expect(phoneFault(phone)).toBe('not_a_phone'),
);
it('nothing is no number', () => expect(phoneFault('  ')).toBe('required'));
