import { expect, test } from 'vitest';
import { isOrderToken, isPlacardCode, placardAlphabet, placardCodeLength } from '@/domain/ids';
import { randomCode, randomId, randomPasscode, randomToken } from './random';

const many = <T>(make: () => T): T[] => Array.from({ length: 2000 }, make);
const bitsOf = (text: string): number => Buffer.from(text, 'base64url').length * 8;

test('an id is its prefix and at least 96 random bits', () => {
  const ids = many(() => randomId('ord'));
  for (const id of ids) expect(id).toMatch(/^ord_[\w-]+$/);
  expect(bitsOf(ids[0]?.slice('ord_'.length) ?? '')).toBeGreaterThanOrEqual(96);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a token is at least 128 random bits, in the form that the domain accepts', () => {
  const tokens = many(randomToken);
  expect(tokens.every(isOrderToken)).toBe(true);
  expect(bitsOf(tokens[0] ?? '')).toBeGreaterThanOrEqual(128);
  expect(new Set(tokens).size).toBe(tokens.length);
});

test('a code uses every letter of the placards, and no other', () => {
  const codes = many(() => randomCode(placardCodeLength));
  expect(codes.every(isPlacardCode)).toBe(true);
  expect([...new Set(codes.join(''))].toSorted().join('')).toBe([...placardAlphabet].toSorted().join(''));
});

test('a passcode is three groups of four readable characters', () => {
  const passcodes = many(randomPasscode);
  for (const passcode of passcodes) {
    expect(passcode).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect([...passcode.replaceAll('-', '')].every((letter) => placardAlphabet.includes(letter))).toBe(true);
  }
  expect(new Set(passcodes).size).toBe(passcodes.length);
});
