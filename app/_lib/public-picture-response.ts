import type { Result } from '@/domain/result';

/** A picture of the shop window, as PNG: anybody may keep it for a day. */
export function publicPictureResponse(read: Result<Buffer>): Response | Exclude<typeof read, { ok: true }> {
  if (!read.ok) return read;
  return new Response(new Uint8Array(read.value), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400', 'X-Content-Type-Options': 'nosniff' },
  });
}
