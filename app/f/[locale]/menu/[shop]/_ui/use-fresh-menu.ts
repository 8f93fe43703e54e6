'use client';
import { useEffect } from 'react';
import type { Menu } from './use-menu';

const key = (slug: string) => `upstairs:menu-reloaded:${slug}`;

/** Whether this tab already reloaded for a revision; a page that stays old must not reload for ever. */
function reloadedFor(slug: string, revision: number): boolean {
  try {
    const before = sessionStorage.getItem(key(slug));
    sessionStorage.setItem(key(slug), String(revision));
    return before === String(revision);
  } catch {
    return true;
  }
}

/**
 * Whether the shop's menu has another revision than this page. An untouched page reloads by itself; one with a cart
 * or something open tells, and waits for a tap (rules.md, 4: no price that was not shown).
 */
export function useFreshMenu({ slug, revision, now, cart }: Menu, busy: boolean): boolean {
  const changed = now !== undefined && now.revision !== revision;
  const untouched = !busy && cart.lines.length === 0;
  const latest = now?.revision;
  useEffect(() => {
    if (changed && untouched && latest !== undefined && !reloadedFor(slug, latest)) location.reload();
  }, [changed, untouched, slug, latest]);
  return changed;
}
