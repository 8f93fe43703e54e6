import type { Shop } from '@/domain/menu/shop';
import { fetchJson } from './fetch-json';

let asked: Promise<readonly Shop[] | null> | null = null;

/**
 * Every shop's goods, for the search and the usual: fetched when first wanted and kept for the life of the page; the
 * browser asks with the ETag, so that an unchanged menu costs no bytes.
 * @returns null when it cannot be had now; the next call tries again.
 */
export function loadWholeMenu(): Promise<readonly Shop[] | null> {
  asked ??= fetchJson<{ shops: readonly Shop[] }>('/api/v1/menu', 'no-cache').then((fetched) => {
    if (fetched.kind === 'body') return fetched.value.shops;
    asked = null;
    return null;
  });
  return asked;
}
