import { parsePlacard } from '@/domain/building/placard';
import { forgetScan, keepScan } from '../scans/waiting-scans';
import { after } from './after';
import { localeForScan } from './kept-facts';
import { scope } from './scope';

/** As for pages: then the person goes on without the network. In milliseconds. */
const patience = 2_000;

const goTo = (path: string): Response => Response.redirect(new URL(path, scope.location.origin), 307);

const isHeard = (answer: Response | null): answer is Response => answer !== null && answer.status < 500;

/**
 * A placard's address. The server redirects where it can be reached; without it the floor stands in the address all the
 * same, the code goes with it as the server would hand it over, and the scan is told later (rules.md, 10 and 11).
 */
export async function answerScan(event: FetchEvent, text: string): Promise<Response> {
  const asked = fetch(event.request).catch(() => null);
  const answer = await Promise.race([asked, after(patience)]);
  if (isHeard(answer)) return answer;
  const { floor, code } = parsePlacard(text);
  const home = `/f/${await localeForScan()}`;
  if (floor === null) return goTo(home);
  if (code === null) return goTo(`${home}/${floor}?code=unknown`);
  await keepScan({ floor, code });
  // An answer that comes too late to be followed says all the same that the scan was counted.
  event.waitUntil(asked.then((late) => (isHeard(late) ? forgetScan({ floor, code }) : undefined)).catch(() => undefined));
  return goTo(`${home}/${floor}#p=${floor}-${code}`);
}
