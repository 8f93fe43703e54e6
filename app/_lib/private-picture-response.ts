import type { Result } from '@/domain/result';

/** A picture that is a person's: nobody keeps it, and wherever somebody opens it, it runs and loads nothing. */
export function privatePictureResponse(read: Result<Buffer>): Response | Exclude<typeof read, { ok: true }> {
  if (!read.ok) return read;
  return new Response(new Uint8Array(read.value), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
