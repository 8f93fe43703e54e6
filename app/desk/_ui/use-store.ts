'use client';
import { useSyncExternalStore } from 'react';
import type { Store } from '@/phone/desk/store';

/** Follows a store; `served` is what the server rendered, so that React finds the text that the HTML has. */
export const useStore = <T>(store: Store<T>, served: T): T => useSyncExternalStore(store.subscribe, store.get, () => served);
