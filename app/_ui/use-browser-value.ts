'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * What only the browser knows and what stays while the page stands, such as its address. `served` is what the HTML
 * was rendered with: React takes that over first.
 */
export const useBrowserValue = <T>(read: () => T, served: T): T => useSyncExternalStore(never, read, () => served);
