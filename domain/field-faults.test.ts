import { expect, it } from 'vitest';
import { faultsFound } from './field-faults';

it('only what is wrong is told', () => {
  expect(faultsFound({ name: null, floor: 'unknown_floor', 'banks.0.stops': 'none' })).toEqual({ floor: 'unknown_floor', 'banks.0.stops': 'none' });
  expect(faultsFound({})).toEqual({});
});
