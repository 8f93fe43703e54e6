import { parsePlacard, type PlacardReference } from '@/domain/building/placard';
import type { ShareTarget } from '@/domain/links/shared-link';
import { makeShareLink } from '@/server/links/make-share-link';

/** What stands behind `/f/q/` in a neighbour's link for 27F, and the code that a phone keeps of it. @throws Error when it was refused */
export async function shareFor(target: ShareTarget = { kind: 'item', targetId: 'apple' }, device = 'maker'): Promise<{ text: string; placard: PlacardReference }> {
  const made = await makeShareLink({ ...target, placard: { floor: '27', code: 'k7qm2x' }, locale: 'zh' }, { device });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const text = new URL(made.value.address).pathname.split('/').at(-1)!;
  const { floor, code } = parsePlacard(text);
  return { text, placard: { floor: floor!, code: code! } };
}
