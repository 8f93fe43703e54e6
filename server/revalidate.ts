import { env } from '@/server/env';
import { log } from '@/server/log';
import { processWide } from '@/server/process-wide';
import { randomToken } from '@/server/random';

export const revalidatePath = '/api/internal/revalidate';
export const bootSecretHeader = 'x-upstairs-boot-secret';

/** What only this process knows; made when first asked for, gone with the process. Who asks is not the copy that answers. */
export const bootSecret = (): string => processWide('boot secret', () => randomToken());

/** Where this process reaches itself; the program that serves says the same (scripts/serving/serve.mjs, by a test). */
export function ownAddress({ HOST, PORT } = env()): string {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '::1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}

/**
 * Has kept pages dropped from outside a request, where Next refuses to: this process posts to its own route.
 * @throws Error when that route does not answer with success.
 */
export async function requestDrop(origin = ownAddress()): Promise<void> {
  const response = await fetch(origin + revalidatePath, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: env().PUBLIC_URL, [bootSecretHeader]: bootSecret() },
    body: '{}',
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`Kept pages were not dropped: ${revalidatePath} answered ${response.status}.`);
}

/** Longer than any page takes to render, in milliseconds. */
const rendered = 3_000;

/**
 * A page whose rendering began before a change and ended after it is kept with the old state, and nothing else would
 * ever drop it: so what an action dropped is dropped once more a little later.
 */
export function dropOnceMore(): void {
  const again = (): void => {
    requestDrop().catch((error: unknown) => log.error({ err: error }, 'kept pages may be old'));
  };
  setTimeout(again, rendered).unref();
}
