'use client';
import { useBrowserValue } from './use-browser-value';

const alive = (): boolean => true;

/** False while the server renders and React takes over its HTML, true right after: the phone may be read then. */
export const useHydrated = (): boolean => useBrowserValue(alive, false);
