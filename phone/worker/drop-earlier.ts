import { dropEarlierPages, keptPages } from './page-cache';
import { scope } from './scope';
import { dropScripts } from './scripts';

/** Pages of ours on this phone, whichever worker they belong to. */
async function openPages(): Promise<readonly Client[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => new URL(url).pathname.startsWith('/f/'));
}

/** A newer worker puts aside what pages of this build may still ask for under it; that must not be tidied away. */
const isNewerOnItsWay = (): boolean => scope.registration.installing !== null || scope.registration.waiting !== null;

/**
 * Lets go of what earlier builds left, so that a phone does not fill up with one build after the other. Their kept pages go,
 * for those of this build are there; their scripts go once no page of theirs is open: the asking one says what it is made
 * of, and where there are others it is left for another time.
 */
export async function dropEarlier(asking: Client, itsScripts: string): Promise<void> {
  await dropEarlierPages();
  const open = await openPages();
  if (isNewerOnItsWay() || open.some(({ id }) => id !== asking.id)) return;
  await dropScripts([itsScripts, ...(await keptPages())]);
}
