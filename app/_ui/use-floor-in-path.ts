'use client';
import { parseFloorLabel } from '@/domain/building/floor';
import { useBrowserValue } from './use-browser-value';

const floorInPath = (): string | null => {
  const label = location.pathname.split('/')[3] ?? '';
  return parseFloorLabel(label) === label ? label : null;
};

/**
 * The floor in the address, null while the page is not yet alive and on a page without one. One kept menu serves
 * every floor, so the floor must not be read while rendering: React would find other text than the HTML has.
 */
export const useFloorInPath = (): string | null => useBrowserValue(floorInPath, null);
