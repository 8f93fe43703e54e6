import { headers } from 'next/headers';
import type { StaffActor } from '@/domain/staff/actor';
import { readSession } from '@/server/auth/read-session';
import { type CookieJar, longest } from './cookie-jar';
import { incomingFrom, type Incoming } from './incoming';

const name = 'upstairs_desk';

/** The token of the desk's session that a request brings. */
export const sessionToken = (incoming: Incoming): string | null => incoming.cookie(name);

/** The cookie outlives the session, whose end the database knows: a tablet in use is never signed out. */
export const keepSession = (jar: CookieJar, token: string): void =>
  jar.set({ name, value: token, path: '/desk', sameSite: 'strict', maxAge: longest });

export const dropSession = (jar: CookieJar): void =>
  jar.set({ name, value: '', path: '/desk', sameSite: 'strict', maxAge: 0 });

/** For server components of the desk: who is signed in, or null. */
export async function currentStaff(): Promise<StaffActor | null> {
  const token = await currentToken();
  return token === null ? null : readSession(token);
}

/** For server components of the desk: the token of the session that asks, or null. */
export const currentToken = async (): Promise<string | null> => sessionToken(incomingFrom(await headers()));
