import { expect, it } from 'vitest';
import { inviteOver, isInviteToken } from './invite';

const now = new Date('2026-03-02T04:00:00Z');
const later = new Date(now.getTime() + 1);

it.each([
  ['a link that nobody made', null, 'unknown'],
  ['one that is open', { usedAt: null, expiresAt: later }, null],
  ['one whose last moment it is', { usedAt: null, expiresAt: now }, 'expired'],
  ['one that was used', { usedAt: now, expiresAt: later }, 'used'],
  ['one that was used in time, looked at when its hours are over', { usedAt: now, expiresAt: now }, 'used'],
] as const)('%s', (_, invite, over) => expect(inviteOver(invite, now)).toBe(over));

it.each(['', 'short', 'a'.repeat(31), 'a'.repeat(33), `${'a'.repeat(31)}=`, `${'a'.repeat(32)}\n`])('%j is no token', (text) =>
  expect(isInviteToken(text)).toBe(false),
);
it('and this is one', () => expect(isInviteToken('abcdefghijklmnopqrstuvwxyz-_0123'.slice(0, 32))).toBe(true));
