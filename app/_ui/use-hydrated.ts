'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the server renders and React takes over its HTML, true right after: the phone may be read then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
