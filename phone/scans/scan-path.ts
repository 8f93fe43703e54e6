/** What stands behind `/f/q/` in a placard's address, or null for any other path. */
export function scanPathOf(pathname: string): string | null {
  const text = /^\/f\/q\/([^/]+)$/.exec(pathname)?.[1];
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
