'use client';
import { useEffect, useState } from 'react';
import { toldParam } from '@/domain/links/shared-link';

const readTold = (): string | null => new URLSearchParams(location.search).get(toldParam);

/** Takes it out of the address, so that a reload is a visit like any other. @returns whether it was there */
function takeTold(): boolean {
  const address = new URL(location.href);
  if (!address.searchParams.has(toldParam)) return false;
  address.searchParams.delete(toldParam);
  history.replaceState(history.state, '', address);
  return true;
}

/**
 * What a neighbour's link says in the address of a page that is not rendered before it is there; null: none led here.
 * @param onTold called once for each visit that one led to
 */
export function useTold(onTold?: () => void): string | null {
  const [told] = useState(readTold);
  useEffect(() => {
    if (takeTold()) onTold?.();
  }, [onTold]);
  return told;
}
