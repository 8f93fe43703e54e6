'use client';
import { useEffect } from 'react';
import { codeForAnyFloor } from '@/domain/building/placard';
import { floorShape } from '@/domain/building/floor';

/** What the address of a page in the panel becomes with a code that is good for every floor; null: it leads to no floor. */
function withCode(path: string, code: string): string | null {
  const [, , , floor, more] = path.split('/');
  if (floor === undefined) return `${path}#p=any-${code}`;
  return more === undefined && floorShape.test(floor) ? `${path}#p=${floor}-${code}` : null;
}

/** Writes the code behind the floors of the panel, so that whichever is picked keeps it as if it had been scanned there. */
function carry(): void {
  const code = codeForAnyFloor(/^#p=(.+)$/.exec(location.hash)?.[1] ?? '');
  if (code === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/f/"]')) {
    const to = withCode(link.pathname, code);
    if (to !== null) link.setAttribute('href', to);
  }
}

/** A flyer for every floor leads to the panel: its code comes along to the floor that one picks. */
export function CarryCode() {
  useEffect(() => {
    carry();
    addEventListener('hashchange', carry);
    return () => removeEventListener('hashchange', carry);
  }, []);
  return null;
}
