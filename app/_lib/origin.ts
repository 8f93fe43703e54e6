import type { AppError } from '@/domain/errors';
import { env, isLocalName, localNames } from '@/server/env';
import type { Incoming } from './incoming';

/** The origins that may write: `PUBLIC_URL`'s, and every name of this machine where it is a local one. */
function accepted(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!isLocalName(hostname)) return [origin];
  return localNames.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}

/**
 * Next compares the Origin with headers that the caller chooses (Host, X-Forwarded-Host) and lets a missing one
 * through; this compares it with `PUBLIC_URL` and nothing else. Null when it may pass.
 */
export function foreignOrigin(incoming: Incoming, publicUrl = env().PUBLIC_URL): AppError | null {
  const origin = incoming.header('origin');
  if (origin !== null && accepted(publicUrl).includes(origin)) return null;
  return { code: 'foreign_origin', expected: publicUrl };
}
