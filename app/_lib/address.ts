import { env } from '@/server/env';
import { peerHeader } from '@/server/peers';
import type { Incoming } from './incoming';

/**
 * Whom a limit by address means. This process speaks no TLS, so where `PUBLIC_URL` is https a proxy stands in front
 * and has put its caller last into X-Forwarded-For; else that header is anybody's word and the connection counts.
 */
export function addressOf(incoming: Incoming, publicUrl = env().PUBLIC_URL): string {
  const forwarded = publicUrl.startsWith('https:') ? incoming.header('x-forwarded-for') : null;
  const last = forwarded?.split(',').at(-1)?.trim();
  return networkOf(last || incoming.header(peerHeader) || 'unknown');
}

/** A household or an office gets a whole /64 of IPv6, so single addresses of it are free to change. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64);
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ?? '').split(':').filter(Boolean)];
  return `${all.slice(0, 4).join(':')}::/64`;
}
