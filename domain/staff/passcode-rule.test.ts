import { expect, it } from 'vitest';
import { passcodeFault } from './passcode-rule';

it.each([
  ['12345678', null], ['1234567', 'too_short'], ['  1234567  ', 'too_short'], ['口令口令口令口令', null], ['🥟🥟🥟🥟', 'too_short'],
  ['x'.repeat(128), null], ['x'.repeat(129), 'too_long'], ['🥟'.repeat(65), 'too_long'],
])('the passcode %j: %s', (passcode, fault) => expect(passcodeFault(passcode)).toBe(fault));
