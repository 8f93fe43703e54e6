import { after } from 'next/server';
import { countsAsScan, isVisit } from '@/domain/funnel/visit';
import type { Locale } from '@/domain/menu/shop';
import { parsePlacard, scanCookie } from '@/domain/building/placard';
import { log } from '@/server/log';
import type { Visit } from '@/server/placards/record-visit';
import type { ScanOutcome } from '@/server/placards/resolve-scan';
import { visitorOf } from './authorise';
import { type Cookie, cookieHeader, type Exchange } from './cookie-jar';
import { beginsTrail } from './begins-trail';
import { deviceFor } from './device';
import { guarded } from './guarded';
import { countGuess, hasGuessedTooOften } from './guess-brake';
import { type Incoming, incomingFrom } from './incoming';
import { limits } from './limits';
import { localeOf } from './locale';
import { overLimit } from './rate-limit';

export type ScanSpec = {
  resolve: (text: string) => Promise<ScanOutcome>;
  record: (visit: Visit, device: string) => Promise<void>;
};

/** Runs work after the answer has gone out. */
export type Later = (work: () => Promise<void>) => void;

type Context = { params: Promise<{ placard: string }> };

/** Relative, because the server does not know the name it was called by; the fragment reaches no log and no cache. */
export function scanPath(locale: Locale, outcome: ScanOutcome): string {
  switch (outcome.kind) {
    case 'panel':
      return `/f/${locale}`;
    case 'unknown':
    case 'revoked':
      return `/f/${locale}/${outcome.floor}?code=${outcome.kind}`;
    case 'admitted':
      return `/f/${locale}/${outcome.floor}#p=${outcome.floor}-${outcome.code}`;
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
  if (outcome.kind === 'unknown' && code !== null) await countGuess(visitor);
  return outcome;
}

/** Each scan that is counted is a row and a write in the queue of the orders: a flood of them is only sent on. */
async function isCounted(method: string, incoming: Incoming): Promise<boolean> {
  if (!countsAsScan(method, incoming)) return false;
  return (await overLimit('scan', limits.scanning, visitorOf(incoming))) === null;
}

/** Best effort: a scan that cannot be counted is nobody's trouble in the lift lobby. */
const recordQuietly = (spec: ScanSpec, visit: Visit, device: string): Promise<void> =>
  spec.record(visit, device).catch((error: unknown) => log.warn({ err: error }, 'a scan was not counted'));

/** The guard of the placard's route, apart from Next. */
export async function followScan(spec: ScanSpec, request: Request, text: string, later: Later): Promise<Response> {
  const cookies: Cookie[] = [];
  const incoming = incomingFrom(request.headers);
  const exchange: Exchange = { incoming, jar: { set: (cookie) => void cookies.push(cookie) } };
  const outcome = await outcomeFor(spec, text, exchange);
  if (outcome.kind === 'admitted') {
    const { id, isNew } = deviceFor(exchange);
    const { source, floor, code } = outcome;
    if (isVisit(request.method, incoming)) cookies.push(waitingScan(`${floor}-${code}`));
    if (source !== null && (await isCounted(request.method, incoming))) {
      const counts = await beginsTrail(incoming, source, isNew);
      later(() => recordQuietly(spec, { source, counts }, id));
    }
  }
  const headers = new Headers({ Location: scanPath(localeOf(incoming), outcome), 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookieHeader(cookie));
  return new Response(null, { status: 307, headers });
}

/** Makes the handler of a placard's URL: always a redirect, and the count comes after it. */
export const scan = (spec: ScanSpec): ((request: Request, context: Context) => Promise<Response>) =>
  guarded('scan', async (request: Request, context: Context) =>
    followScan(spec, request, (await context.params).placard, (work) => after(work)),
  );
