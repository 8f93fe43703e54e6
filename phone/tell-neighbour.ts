import type { Locale } from '@/domain/menu/shop';
import { type ShareTarget, tellingKey } from '@/domain/links/shared-link';
import { readPlacard } from './placard-memory';
import { postJson } from './post-json';

/** `plain`: this phone has no placard of its own to vouch by. */
export type MadeShare = { kind: 'vouched'; address: string } | { kind: 'plain' } | { kind: 'enough'; most: number } | { kind: 'failed' };

/** Makes a link by which a neighbour can order. A phone that had no id has one after the first answer, and asks once more. */
export async function makeShare(target: ShareTarget, locale: Locale): Promise<MadeShare> {
  const placard = readPlacard();
  if (!placard) return { kind: 'plain' };
  const body = { ...target, locale, placard: { floor: placard.floor, code: placard.code } };
  const ask = () => postJson<{ address: string }>('/api/v1/share-links', body);
  let answer = await ask();
  if (answer && !answer.ok && answer.error.code === 'busy') answer = await ask();
  if (answer?.ok) return { kind: 'vouched', address: answer.value.address };
  if (answer?.error.code === 'shared_enough') return { kind: 'enough', most: answer.error.most };
  return { kind: answer?.error.code === 'not_in_building' ? 'plain' : 'failed' };
}

/** How it went out: by the phone's own sheet, by the clipboard, not at all because somebody thought better of it, or it is there to be copied. */
export type Handed = 'sent' | 'copied' | 'kept' | 'shown';

/** Hands an address on in the way that this browser knows. Never throws. */
export async function handOn(title: string, address: string): Promise<Handed> {
  const { share, clipboard } = navigator as { share?: Navigator['share']; clipboard?: Clipboard };
  if (share) {
    try {
      await share.call(navigator, { title, url: address });
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'kept';
    }
  }
  return clipboard ? clipboard.writeText(address).then(() => 'copied' as const, () => 'shown' as const) : 'shown';
}

/**
 * Inside WeChat only its own menu sends, and it sends the page that one sees: this tab goes to the card and stays there,
 * for it knows the link as its own (app/_lib/told-page.ts). @returns false where a tab keeps nothing
 */
export function goToCard(address: string): boolean {
  const { pathname } = new URL(address);
  try {
    sessionStorage.setItem(tellingKey, pathname);
  } catch {
    return false;
  }
  location.assign(pathname);
  return true;
}

/** Forgets the link that this tab made. */
export function forgetTelling(): void {
  try {
    sessionStorage.removeItem(tellingKey);
  } catch {
    // A tab that keeps nothing has nothing to forget.
  }
}
