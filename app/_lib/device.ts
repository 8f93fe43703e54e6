import { randomToken } from '@/server/random';
import { type Exchange, longest } from './cookie-jar';
import type { Incoming } from './incoming';

const name = 'upstairs_device';

/** The random id of this browser, or null when it brings none of the right form. */
export function deviceOf(incoming: Incoming): string | null {
  const value = incoming.cookie(name);
  return value !== null && /^[A-Za-z0-9_-]{22,64}$/.test(value) ? value : null;
}

/** The browser's id; one that has none gets one. */
export function deviceFor({ incoming, jar }: Exchange): { id: string; isNew: boolean } {
  const device = deviceOf(incoming);
  if (device !== null) return { id: device, isNew: false };
  const id = randomToken();
  jar.set({ name, value: id, path: '/', sameSite: 'lax', maxAge: longest });
  return { id, isNew: true };
}
