/**
 * A page to its last byte: a lift's door closes in the middle of one, too, and nobody orders from half a page. It is some
 * fourteen kilobytes on its way.
 * @throws TypeError when it breaks off
 */
export async function wholePage(response: Response): Promise<Response> {
  // A redirect is for the browser to follow, and what came by one is not what was asked for: that must stay to be seen.
  if (response.type === 'opaqueredirect' || response.redirected) return response;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // As it reads, not as it travelled.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}
