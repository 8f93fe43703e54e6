import { expect, test } from 'vitest';
import { hashPasscode, verifyPasscode } from './passcode';

test('a passcode fits its own hash and no other passcode does', async () => {
  const stored = await hashPasscode('abcd-efgh-jkmn');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPasscode(stored, 'abcd-efgh-jkmn')).toBe(true);
  expect(await verifyPasscode(stored, 'abcd-efgh-jkmp')).toBe(false);
});

test('the same passcode is stored differently each time', async () => {
  expect(await hashPasscode('abcd-efgh-jkmn')).not.toBe(await hashPasscode('abcd-efgh-jkmn'));
});

test('a hash that cannot be read fits nothing', async () => {
  expect(await verifyPasscode('not a hash', 'abcd-efgh-jkmn')).toBe(false);
});
