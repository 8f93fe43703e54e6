import type { Text } from '../menu/shop';
import type { Role } from './actor';

/** The secret of a link: 192 random bits, base64url. */
export const isInviteToken = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text);

/** Why a link does nothing: nobody made it or its maker took it back, it was used, or its hours are over. */
export type InviteOver = 'unknown' | 'used' | 'expired';

/** Whether a link still does something. Used comes first: whoever used it may sign in, also when its hours are over. */
export function inviteOver(invite: { usedAt: Date | null; expiresAt: Date } | null, now: Date): InviteOver | null {
  if (!invite) return 'unknown';
  if (invite.usedAt) return 'used';
  return invite.expiresAt > now ? null : 'expired';
}

/** A shop as a link names it. */
export type InvitingShop = { slug: string; name: Text; floor: string };

/**
 * What somebody who opens a link is shown: which shop gives them which role and, signed in, as whom they could take it;
 * or whose passcode it sets anew.
 */
export type InviteView =
  | { kind: 'join'; shop: InvitingShop; role: Role; signedInAs: string | null }
  | { kind: 'reset'; name: string };

/** A link that was just made: its token is told once, to the owner who made it. `expiresAt` is an ISO instant. */
export type MadeInvite = { id: string; token: string; expiresAt: string };
