/** The headers of a request, by their names in lower case. */
export type Headed = { header(name: string): string | null };

/** Programs that fetch what people share or search; link previews among them. */
const programs = /bot\b|crawl|spider|slurp|preview|externalhit|scanner|monitor|headless|curl|wget|python|java\/|okhttp|go-http/i;

/** Somebody is really going there: not a look ahead, not a HEAD. */
export function isVisit(method: string, incoming: Headed): boolean {
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => incoming.header(name) ?? '');
  return method === 'GET' && !purposes.some((purpose) => /prefetch|prerender|preview/i.test(purpose));
}

/** A visit by a person, as far as one can tell from what programs say of themselves. */
export function countsAsScan(method: string, incoming: Headed): boolean {
  if (!isVisit(method, incoming)) return false;
  const agent = incoming.header('user-agent') ?? '';
  return agent !== '' && !programs.test(agent);
}

/** From these versions on a browser says with each request why it makes it; others, and apps that name none, need not. */
const sayWhy = [
  [/\bChrome\/(\d+)/, 80],
  [/\bFirefox\/(\d+)/, 90],
  [/\bVersion\/(\d+(?:\.\d)?)\S* (?:Mobile\/\S+ )?Safari\//, 16.4],
] as const;

/**
 * Whether a counted scan was made by a browser: a program that borrows its name forgets what that browser would have said.
 * @param isTrustworthy whether the address is one where browsers say it: https, or this machine.
 */
export function isByBrowser(incoming: Headed, isTrustworthy: boolean): boolean {
  if (!isTrustworthy || incoming.header('sec-fetch-mode') !== null) return true;
  const agent = incoming.header('user-agent') ?? '';
  return !sayWhy.some(([name, since]) => Number(name.exec(agent)?.[1] ?? 0) >= since);
}

/**
 * So many phones that nobody has seen before may come from one address to one source in a minute: people in a lift lobby
 * scan one after another. More of them are one program that throws its id away.
 */
export const newPhonesPerMinute = 12;
