/** Milliseconds without a further piece after which a page counts as broken off. */
const pause = 1_000;

/** Milliseconds that a page may take from its first byte to its last; the slowest link in use brings one in less. */
const longest = 8_000;

/** Refuses after so many milliseconds; `end` takes that back. */
function limit(milliseconds: number): { over: Promise<never>; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page broke off')), milliseconds);
  });
  return { over, end: () => clearTimeout(timer) };
}

/** All pieces of a body. @throws Error when one keeps its reader waiting; the connection is given up then */
async function piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = body.getReader();
  const all = limit(longest);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (;;) {
      const next = limit(pause);
      const { done, value } = await Promise.race([reader.read(), next.over, all.over]).finally(next.end);
      if (done) return pieces;
      pieces.push(value);
    }
  } catch (error) {
    void reader.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    all.end();
  }
}

/**
 * A page to its last byte: a lift's door closes in the middle of one, too, and nobody orders from half a page. It is some
 * fourteen kilobytes on its way, and may take its time as long as it goes on.
 * @throws Error when it breaks off or stands still
 */
export async function wholePage(response: Response): Promise<Response> {
  // A redirect is for the browser to follow, and what came by one is not what was asked for: that must stay to be seen.
  if (response.type === 'opaqueredirect' || response.redirected) return response;
  const { status, statusText, body } = response;
  const headers = new Headers(response.headers);
  // As it reads, not as it travelled.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const whole = body === null ? null : new Blob(await piecesOf(body));
  return new Response(whole, { status, statusText, headers });
}
