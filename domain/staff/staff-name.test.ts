import { expect, it } from 'vitest';
import { staffNameLimit } from './staff-limits';
import { staffName, staffNameFault } from './staff-name';

it.each([
  ['', 'required'],
  ['  ', 'required'],
  ['\u200b', 'required'],
  ['阿珍', null],
  ['x'.repeat(staffNameLimit), null],
  ['🍜'.repeat(staffNameLimit), null],
  [` ${'x'.repeat(staffNameLimit)} `, null],
  ['x'.repeat(staffNameLimit + 1), 'too_long_staff_name'],
  // One character that is stored as four.
  ['㍿'.repeat(9), 'too_long_staff_name'],
])('%j: %s', (name, fault) => expect(staffNameFault(name)).toBe(fault));

it('is one form of each letter', () => expect(staffName(' Ｌin ')).toBe('lin'));
