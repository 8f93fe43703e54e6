import { scanPathOf } from '../scans/scan-path';
import { type PageInPath, pageInPath } from '../page-in-path';

/**
 * A page of ours; `key` is where its HTML is kept, null for what never is; `shop` of a menu. `onlyThere`: a page that was never seen here
 * cannot be made of anything that the phone has.
 */
export type PageRoute = { kind: 'page'; locale: string; key: string | null; shop: string | null; onlyThere?: true };

/** How a request is answered. `pass`: as if there were no worker. */
export type Route =
  | { kind: 'pass' }
  | { kind: 'scan'; text: string }
  | PageRoute
  | { kind: 'rsc' }
  | { kind: 'static' }
  | { kind: 'picture' };

export type Asked = { method: string; mode: string; headers: Pick<Headers, 'has'> };

/**
 * One HTML serves a shop's menu on every floor (next.config.js), so a menu seen on floor 3 is floor 27's, too. A floor's
 * own page, and those of its group-buys, are its own. Checkout and orders are never kept: they are about a person, and the shell is as good.
 */
function keyOf(pathname: string, locale: string, page: PageInPath): string | null {
  if (page.kind === 'menu') return `/f/${locale}/menu/${page.shop}`;
  return page.kind === 'floor' || page.kind === 'panel' || page.kind === 'groups' || page.kind === 'group' ? pathname : null;
}

function pageRoute(pathname: string): Route {
  const page = pageInPath(pathname);
  if (page.kind === 'unknown') return { kind: 'pass' };
  const locale = pathname.split('/')[2] ?? 'zh';
  return { kind: 'page', locale, key: keyOf(pathname, locale, page), shop: page.kind === 'menu' ? page.shop : null, ...(page.kind === 'group' && { onlyThere: true }) };
}

/** What the worker does with a request of this origin. */
export function routeOf({ pathname, searchParams }: URL, { method, mode, headers }: Asked): Route {
  // Every write goes to the network as it is; the outbox is what survives its failure, not a cache.
  if (method !== 'GET') return { kind: 'pass' };
  // Content-hashed: what it names never changes.
  if (pathname.startsWith('/_next/static/')) return { kind: 'static' };
  if (pathname.startsWith('/goods/') || pathname.startsWith('/pictures/')) return { kind: 'picture' };
  if (!pathname.startsWith('/f/')) return { kind: 'pass' };
  // Next's router asks for pages in pieces; a failure at once makes it navigate, and that is answered from the phone.
  if (headers.has('rsc') || searchParams.has('_rsc')) return { kind: 'rsc' };
  if (mode !== 'navigate') return { kind: 'pass' };
  const scan = scanPathOf(pathname);
  if (scan !== null) return { kind: 'scan', text: scan };
  return pageRoute(pathname);
}
