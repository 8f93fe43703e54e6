import { expect, test } from 'vitest';
import { readRaw, readStored, removeStored, storedKeys, writeStored } from './storage';
import { usePhoneStorage } from './testing/fake-storage';

const phone = usePhoneStorage();

test('keeps a value as JSON and takes it out again', () => {
  writeStored('upstairs:x', { a: 1 });
  expect(phone.storage.getItem('upstairs:x')).toBe('{"a":1}');
  expect(readStored('upstairs:x')).toEqual({ a: 1 });
  removeStored('upstairs:x');
  expect(readStored('upstairs:x')).toBeNull();
});

test('what is no JSON is nothing', () => {
  phone.storage.setItem('upstairs:x', '{"a":');
  expect(readStored('upstairs:x')).toBeNull();
});

test('a storage that refuses everything still serves this page', () => {
  phone.storage.refuse = true;
  writeStored('upstairs:cart:xiaopu', [1]);
  expect(readStored('upstairs:cart:xiaopu')).toEqual([1]);
  expect(storedKeys('upstairs:cart:')).toEqual(['upstairs:cart:xiaopu']);
  removeStored('upstairs:cart:xiaopu');
  expect(readRaw('upstairs:cart:xiaopu')).toBeNull();
});

test('a full storage keeps what is new for the life of the page', () => {
  phone.storage.full = true;
  writeStored('upstairs:new', 'page');
  expect(readStored('upstairs:new')).toBe('page');
  removeStored('upstairs:new');
});

test('a full storage does not bring back what stood there before', () => {
  writeStored('upstairs:x', 'old');
  phone.storage.full = true;
  writeStored('upstairs:x', 'new');
  expect(readStored('upstairs:x')).toBe('new');
});

test('what was stored in the end comes from there only, also when another tab takes it out', () => {
  phone.storage.refuse = true;
  writeStored('upstairs:x', 'page');
  phone.storage.refuse = false;
  writeStored('upstairs:x', 'stored');
  phone.storage.removeItem('upstairs:x');
  expect(readStored('upstairs:x')).toBeNull();
});

test('a value that could be stored again is not shadowed by the page', () => {
  phone.storage.refuse = true;
  writeStored('upstairs:x', 'page');
  phone.storage.refuse = false;
  writeStored('upstairs:x', 'stored');
  phone.storage.setItem('upstairs:x', '"other tab"');
  expect(readStored('upstairs:x')).toBe('other tab');
});

test('lists the keys under a prefix and no others', () => {
  writeStored('upstairs:cart:b', 1);
  writeStored('upstairs:cart:a', 1);
  writeStored('upstairs:name', 1);
  expect(storedKeys('upstairs:cart:').sort()).toEqual(['upstairs:cart:a', 'upstairs:cart:b']);
});
