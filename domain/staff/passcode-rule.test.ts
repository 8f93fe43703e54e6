import { expect, it } from 'vitest';
import { passcodeFault } from './passcode-rule';

it.each([
  ['1234567', 'too_short'], ['  1234567  ', 'too_short'], ['🥟🥟🥟🥟', 'too_short'],
  ['steamed buns', null], ['一屉小笼包加醋', 'too_short'], ['一屉小笼包再加醋', null], ['27412086', null], ['qwer tofu', null],
  ['x1'.repeat(63) + 'y', null], ['xy'.repeat(64) + 'z', 'too_long'], ['🥟'.repeat(65), 'too_long'],
  ['12345678', 'too_easy'], ['87654321', 'too_easy'], ['11111111', 'too_easy'], ['12341234', 'too_easy'], ['1234567890', 'too_easy'],
  ['Abcdefgh', 'too_easy'], ['qwertyui', 'too_easy'], ['password1', 'too_easy'], ['a1234567', 'too_easy'], ['1qaz2wsx', 'too_easy'], ['口令口令口令口令', 'too_easy'],
])('the passcode %j: %s', (passcode, fault) => expect(passcodeFault(passcode)).toBe(fault));
