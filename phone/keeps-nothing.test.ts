import { expect, it, vi } from 'vitest';
import { keepsNothing } from './keeps-nothing';
import { usePhoneStorage } from './testing/fake-storage';

const phone = usePhoneStorage();

it('is told by trying, and leaves nothing behind', () => {
  expect(keepsNothing()).toBe(false);
  expect(phone.storage.length).toBe(0);
});

it.each(['refuse', 'full'] as const)('is true of a storage that is %s', (fault) => {
  phone.storage[fault] = true;
  expect(keepsNothing()).toBe(true);
});

it('is true where there is no storage', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keepsNothing()).toBe(true);
});
