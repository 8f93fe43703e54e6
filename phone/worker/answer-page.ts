import { after } from './after';
import { keepPage, keptPage } from './page-cache';
import { hasKeptMenu, rememberLocale } from './kept-facts';
import type { PageRoute } from './routes';
import { wholePage } from './whole-page';

/** The network's time to answer, in milliseconds, before the phone shows what it has. */
const patience = 2_000;

/**
 * Where a menu is at hand that is confirmed as soon as the network speaks, its silence is noticed sooner: lifts accept a
 * connection and never answer, and nobody waits two seconds for what already lies on the phone.
 */
const silence = 500;

/** Where the phone could show nothing but that it has nothing, the network has the time that it has for everything else. */
const longPatience = 8_000;

/** How long the network may be silent before the phone shows what it has for a page that may be kept. */
async function silenceFor({ key, shop, onlyThere }: PageRoute): Promise<number> {
  if (!onlyThere) return (await hasKeptMenu()) ? silence : patience;
  const kept = key === null ? null : await keptPage(key, shop).catch(() => null);
  return kept ? silence : longPatience;
}

/** Asks for a page; comes with its first byte. Rejects without a network; a broken server is none. */
async function ask(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  return response;
}

/** The precached page without a price, which makes itself from the kept menu. */
type Shell = (locale: string) => Promise<Response | undefined>;

/** What the phone itself has for an address; null when the worker came without its shell. */
async function fromPhone({ key, shop, locale }: PageRoute, shell: Shell): Promise<Response | null> {
  // A cache that fails, as on a full phone, is none.
  const kept = key === null ? null : await keptPage(key, shop).catch(() => null);
  return kept ?? (await shell(locale)) ?? null;
}

/** A navigation: the network's page when it comes in time and whole, else the kept one, else the shell. */
export async function answerPage(event: FetchEvent, page: PageRoute, shell: Shell): Promise<Response> {
  const { key, locale } = page;
  event.waitUntil(rememberLocale(locale));
  const begun = ask(event);
  const whole = begun.then(wholePage);
  // One that comes too late is kept for the next time.
  event.waitUntil(whole.then((response) => (key === null ? undefined : keepPage(key, response.clone()))).catch(() => undefined));
  // Got ready while the network is asked, for the moment it is needed.
  const phone = fromPhone(page, shell).catch(() => null);
  const limits = [after(page.onlyThere ? longPatience : patience)];
  // What is about a person is never on the phone as it stands now: the network gets all its time.
  if (key !== null) limits.push(silenceFor(page).then(after));
  const isInTime = await Promise.race([begun.then(() => true, () => false), ...limits]);
  const fresh = isInTime ? await whole.catch(() => null) : null;
  return fresh ?? (await phone) ?? whole;
}
