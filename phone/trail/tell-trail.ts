import type { ToldStep } from '@/domain/funnel/trail';
import type { Result } from '@/domain/result';
import { now } from '../clock';
import { pageInPath } from '../page-in-path';
import { readPlacard } from '../placard-memory';
import { readStored, removeStored, writeStored } from '../storage';
import { shopsWithCart } from '../waiting-carts';

const key = 'upstairs:told';

/** Refusals after which the same may yet be taken. */
const again = ['busy', 'rate_limited', 'unexpected'];

/** What was told of this source on this day. */
function readTold(of: string): readonly string[] {
  const stored = readStored(key) as { of?: unknown; told?: unknown } | null;
  return stored?.of === of && Array.isArray(stored.told) ? stored.told.filter((each) => typeof each === 'string') : [];
}

/** Goes out also while the page is being left. */
async function post(body: object): Promise<Result<null> | null> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/api/v1/trail', { method: 'POST', headers, body: JSON.stringify(body), keepalive: true });
    return (await answer.json()) as Result<null>;
  } catch {
    return null;
  }
}

/**
 * Tells at whose menu this page looks and whose carts are filled, once a day for the placard that was scanned last; on a
 * phone that scanned none, nothing. Best effort: what no network took is told when the page is next looked at, or never.
 */
export async function tellTrail(pathname: string): Promise<void> {
  const placard = readPlacard();
  if (!placard) return;
  const { floor, code } = placard;
  const of = `${now().toISOString().slice(0, 10)} ${floor}-${code}`;
  const told = readTold(of);
  const page = pageInPath(pathname);
  const steps: Record<ToldStep, string[]> = { looked: page.kind === 'menu' ? [page.shop] : [], carted: shopsWithCart() };
  const named = (step: ToldStep) => steps[step].map((shop) => `${step} ${shop}`);
  const fresh = [...named('looked'), ...named('carted')].filter((each) => !told.includes(each));
  if (fresh.length === 0) return;
  const answer = await post({ placard: { floor, code }, ...steps });
  if (answer === null || (!answer.ok && again.includes(answer.error?.code))) return;
  // Another tab may have told something meanwhile.
  writeStored(key, { of, told: [...new Set([...readTold(of), ...fresh])] });
}

export const forgetTold = (): void => removeStored(key);
