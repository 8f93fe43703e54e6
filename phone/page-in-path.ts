import { parseFloorLabel } from '@/domain/building/floor';

/** The page that an address below `/f/<locale>` means, as the rewrites of next.config.js read it. */
export type PageInPath =
  | { kind: 'panel' }
  | { kind: 'floor'; floor: string }
  | { kind: 'menu'; floor: string; shop: string }
  | { kind: 'checkout'; floor: string }
  | { kind: 'groups'; floor: string }
  | { kind: 'group'; floor: string }
  | { kind: 'orders' }
  | { kind: 'order' }
  | { kind: 'unknown' };

/** Reads `/f/en/27/xiaopu`. */
export function pageInPath(pathname: string): PageInPath {
  const [, f, locale, first = '', second = '', third = '', ...more] = pathname.split('/');
  if (f !== 'f' || (locale !== 'zh' && locale !== 'en') || more.length > 0) return { kind: 'unknown' };
  if (third !== '' && second !== 'groups') return { kind: 'unknown' };
  if (first === '') return { kind: 'panel' };
  if (first === 'orders') return second === '' ? { kind: 'orders' } : { kind: 'order' };
  if (parseFloorLabel(first) !== first) return { kind: 'unknown' };
  if (second === '') return { kind: 'floor', floor: first };
  if (second === 'checkout') return { kind: 'checkout', floor: first };
  if (second === 'groups') return { kind: third === '' ? 'groups' : 'group', floor: first };
  return /^[a-z0-9][a-z0-9-]*$/.test(second) ? { kind: 'menu', floor: first, shop: second } : { kind: 'unknown' };
}
