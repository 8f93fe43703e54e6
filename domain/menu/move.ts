/** The same ids with one of them at another place; a place beyond either end is that end. */
export function moveTo(ids: readonly string[], id: string, place: number): string[] {
  const rest = ids.filter((each) => each !== id);
  if (rest.length === ids.length) return [...ids];
  const at = Math.max(0, Math.min(place, rest.length));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
