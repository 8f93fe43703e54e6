import type { Incoming } from './incoming';

/** Programs that fetch what people share or search; link previews among them. */
const programs = /bot\b|crawl|spider|slurp|preview|externalhit|scanner|monitor|headless|curl|wget|python|java\/|okhttp|go-http/i;

/** Somebody is really going there: not a look ahead, not a HEAD. */
export function isVisit(method: string, incoming: Incoming): boolean {
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => incoming.header(name) ?? '');
  return method === 'GET' && !purposes.some((purpose) => /prefetch|prerender|preview/i.test(purpose));
}

/** A visit by a person, as far as one can tell from what programs say of themselves. */
export function countsAsScan(method: string, incoming: Incoming): boolean {
  if (!isVisit(method, incoming)) return false;
  const agent = incoming.header('user-agent') ?? '';
  return agent !== '' && !programs.test(agent);
}
