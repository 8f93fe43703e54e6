import { after } from 'next/server';
import { countsAsScan, isVisit } from '@/domain/funnel/visit';
import type { Locale } from '@/domain/menu/shop';
import { anyFloor, codeForAnyFloor, parsePlacard, scanCookie } from '@/domain/building/placard';
import { log } from '@/server/log';
import type { Visit } from '@/server/placards/record-visit';
import type { ScanOutcome, Told } from '@/server/placards/resolve-scan';
import { visitorOf } from './authorise';
import { type Cookie, cookieHeader, type Exchange } from './cookie-jar';
import { beginsTrail } from './begins-trail';
import { deviceFor } from './device';
import { guarded } from './guarded';
import { countGuess, hasGuessedTooOften } from './guess-brake';
import { type Incoming, incomingFrom } from './incoming';
import { limits } from './limits';
import { askedLocale, localeOf } from './locale';
import { overLimit } from './rate-limit';
import { toldPage } from './told-page';

export type ScanSpec = {
  resolve: (text: string) => Promise<ScanOutcome>;
  record: (visit: Visit, device: string) => Promise<void>;
};

/** Runs work after the answer has gone out. */
export type Later = (work: () => Promise<void>) => void;

type Context = { params: Promise<{ placard: string }> };

/** Relative, because the server does not know the name it was called by; the fragment reaches no log and no cache. */
export function scanPath(locale: Locale, outcome: Exclude<ScanOutcome, Told>): string {
  switch (outcome.kind) {
    case 'panel':
      return `/f/${locale}`;
    case 'unknown':
    case 'revoked':
      return `/f/${locale}/${outcome.floor}?code=${outcome.kind}`;
    case 'admitted':
      return `/f/${locale}/${outcome.floor}#p=${outcome.floor}-${outcome.code}`;
    case 'admitted_anywhere':
      return `/f/${locale}#p=${anyFloor}-${outcome.code}`;
  }
}

/**
 * The scan once more, for a person who taps on before the page's scripts have read the fragment: it waits in a
 * cookie for the next page that can keep it (phone/scan-cookie.ts), and is taken from there. In seconds.
 */
const waitingScan = (value: string): Cookie => ({ name: scanCookie, value, path: '/f', sameSite: 'lax', maxAge: 3600, readable: true });

async function outcomeFor(spec: ScanSpec, text: string, exchange: Exchange): Promise<ScanOutcome> {
  const visitor = visitorOf(exchange.incoming);
  const { floor, code } = parsePlacard(text);
  const outcome = await spec.resolve(text);
  // Who has guessed too often is told the same for a code that exists.
  if (floor !== null && outcome.kind !== 'panel' && (await hasGuessedTooOften(visitor))) return { kind: 'unknown', floor };
  if (outcome.kind === 'admitted_anywhere' && (await hasGuessedTooOften(visitor))) return { kind: 'panel' };
  const isGuess = outcome.kind === 'unknown' ? code !== null : outcome.kind === 'panel' && codeForAnyFloor(text) !== null;
  if (isGuess) await countGuess(visitor);
  return outcome;
}

/** Each scan that is counted is a row and a write in the queue of the orders: a flood of them is only sent on. */
async function isCounted(method: string, incoming: Incoming): Promise<boolean> {
  if (!countsAsScan(method, incoming)) return false;
  return (await overLimit('scan', limits.scanning, visitorOf(incoming))) === null;
}

/** Best effort: a scan that cannot be counted is nobody's trouble in the lift lobby. */
const quietly = (count: Promise<void>): Promise<void> => count.catch((error: unknown) => log.warn({ err: error }, 'a scan was not counted'));

type Led = Extract<ScanOutcome, { code: string }>;
type Following = { spec: ScanSpec; request: Request; exchange: Exchange; cookies: Cookie[]; later: Later };

/** Where the code leads, with what the phone is to keep; what is to be counted is counted later. */
async function takeAlong({ spec, request, exchange, cookies, later }: Following, outcome: Led): Promise<void> {
  const { id, isNew } = deviceFor(exchange);
  const { incoming } = exchange;
  const admits = outcome.kind === 'admitted' || (outcome.kind === 'told' && outcome.vouches);
  if (admits && isVisit(request.method, incoming)) cookies.push(waitingScan(`${outcome.floor}-${outcome.code}`));
  const { source } = outcome;
  // Nobody could say in time whether the code is good.
  if (source === null || !(await isCounted(request.method, incoming))) return;
  const counts = (outcome.kind !== 'told' || outcome.vouches) && (await beginsTrail(incoming, source, isNew));
  const visit = { source, counts, ...(outcome.kind === 'told' && { link: outcome.link }) };
  later(() => quietly(spec.record(visit, id)));
}

/** A redirect; a neighbour's link is a page instead, for whatever looks ahead of people reads its card. */
function answerFor(outcome: ScanOutcome, incoming: Incoming): Response {
  if (outcome.kind === 'told') return toldPage(outcome, askedLocale(incoming) ?? outcome.locale);
  return new Response(null, { status: 307, headers: { Location: scanPath(localeOf(incoming), outcome) } });
}

/** The guard of the placard's route, apart from Next. */
export async function followScan(spec: ScanSpec, request: Request, text: string, later: Later): Promise<Response> {
  const cookies: Cookie[] = [];
  const incoming = incomingFrom(request.headers);
  const exchange: Exchange = { incoming, jar: { set: (cookie) => void cookies.push(cookie) } };
  const outcome = await outcomeFor(spec, text, exchange);
  if ('code' in outcome) await takeAlong({ spec, request, exchange, cookies, later }, outcome);
  const answer = answerFor(outcome, incoming);
  answer.headers.set('Cache-Control', 'no-store');
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookieHeader(cookie));
  return answer;
}

/** Makes the handler of a placard's URL: a redirect or a neighbour's card, and the count comes after it. */
export const scan = (spec: ScanSpec): ((request: Request, context: Context) => Promise<Response>) =>
  guarded('scan', async (request: Request, context: Context) =>
    followScan(spec, request, (await context.params).placard, (work) => after(work)),
  );
