import type { Incoming } from './incoming';

/** Programs that fetch what people share or search; link previews among them. */
const programs = /bot\b|crawl|spider|slurp|preview|externalhit|scanner|monitor|headless|curl|wget|python|java\/|okhttp|go-http/i;

/** A person who is really going there: not a look ahead, not a HEAD, not a program. */
export function countsAsScan(method: string, incoming: Incoming): boolean {
  if (method !== 'GET') return false;
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => incoming.header(name) ?? '');
  if (purposes.some((purpose) => /prefetch|prerender|preview/i.test(purpose))) return false;
  const agent = incoming.header('user-agent') ?? '';
  return agent !== '' && !programs.test(agent);
}
