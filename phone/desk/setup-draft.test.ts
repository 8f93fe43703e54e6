import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planSetup } from '@/domain/building/plan-setup';
import { dropDraft, firstDraft, keepDraft, readDraft, roomsFault, setupInputOf, type SetupDraft, takeToken } from './setup-draft';

const one = { zh: '电梯', en: 'Lifts' };
let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const typed: SetupDraft = {
  ...firstDraft,
  name: { zh: '春申大厦', en: '' },
  to: 16,
  skipped: [4],
  shop: { name: { zh: '早点铺', en: '' }, floor: '3', phone: '6301', slug: 'zaodianpu' },
  owner: '阿珍',
};

it('what was typed is there after a reload, and gone with the set-up', () => {
  expect(readDraft()).toEqual(firstDraft);
  keepDraft(typed);
  expect(readDraft()).toEqual(typed);
  takeToken('#secret');
  dropDraft();
  expect(readDraft()).toEqual(firstDraft);
  expect(takeToken('')).toBe('');
});

it('a passcode is stored nowhere', () => {
  keepDraft(typed);
  setupInputOf(typed, 'steamed buns', one);
  expect([...stored.values()].join()).not.toContain('steamed');
});

it('the token of the address stays in the tab for a reload without it', () => {
  expect(takeToken('#first')).toBe('first');
  expect(takeToken('')).toBe('first');
  expect(takeToken('#second')).toBe('second');
});

it('a damaged or forbidden storage is a beginning', () => {
  stored.set('upstairs.setup.1', '{');
  expect(readDraft()).toEqual(firstDraft);
  vi.stubGlobal('sessionStorage', { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('full'); } });
  expect(readDraft()).toEqual(firstDraft);
  expect(() => keepDraft(typed)).not.toThrow();
  expect(takeToken('#here')).toBe('here');
});

it('a table is taken whole or not at all', () => {
  const table = (csv: string) => roomsFault({ ...firstDraft.rooms, kind: 'list', csv }, ['1', '2']);
  expect(table('1,101\n2,201')).toBeNull();
  expect(table('1,101\n3,301')).toBe('fix_lines');
  expect(table('1,101\n'.repeat(100_000))).toBe('fix_lines');
  expect(table('\n')).toBe('none');
  expect(roomsFault({ ...firstDraft.rooms, csv: 'x' }, ['1'])).toBeNull();
});

it('becomes what the server takes; lifts follow floors that change after they were drawn', () => {
  expect(planSetup(setupInputOf(typed, 'steamed buns', one)).ok).toBe(true);
  const drawn = { ...typed, banks: [{ name: one, stops: ['1', '2', '3', '4', '15', '16', '20'] }] };
  expect(setupInputOf(drawn, '', one).building.banks[0]?.stops).toEqual(['1', '2', '3', '15', '16']);
  expect(setupInputOf({ ...typed, rooms: { ...typed.rooms, kind: 'list', csv: '3,301\n99,1' } }, '', one).building.rooms).toEqual({ kind: 'list', floors: [{ floor: '3', rooms: ['301'] }] });
});
