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

/** Fetches a page and keeps a copy of what may be kept. Rejects without a network; a broken server is none. */
async function fromNetwork(event: FetchEvent, { key }: PageRoute): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  const page = await wholePage(response);
  if (key !== null) event.waitUntil(keepPage(key, page.clone()).catch(() => undefined));
  return page;
}

/** The precached page without a price, which makes itself from the kept menu. */
type Shell = (locale: string) => Promise<Response | undefined>;

/** What the phone itself has for an address; null when the worker came without its shell. */
async function fromPhone({ key, shop, locale }: PageRoute, shell: Shell): Promise<Response | null> {
  // A cache that fails, as on a full phone, is none.
  const kept = key === null ? null : await keptPage(key, shop).catch(() => null);
  return kept ?? (await shell(locale)) ?? null;
}

/** A navigation: the network's page when it comes in time, else the kept one, else the shell. */
export async function answerPage(event: FetchEvent, page: PageRoute, shell: Shell): Promise<Response> {
  event.waitUntil(rememberLocale(page.locale));
  const network = fromNetwork(event, page);
  const heard = network.catch(() => null);
  event.waitUntil(heard);
  // Got ready while the network is asked, for the moment it is needed.
  const phone = fromPhone(page, shell).catch(() => null);
  const limits = [after(patience)];
  // What is about a person is never on the phone as it stands now: the network gets all its time.
  if (page.key !== null) limits.push(hasKeptMenu().then((has) => after(has ? silence : patience)));
  const first = await Promise.race([heard, ...limits]);
  return first ?? (await phone) ?? network;
}
