import type { PrecacheEntry } from 'serwist';

/** The worker's own global; the list is written in by its build (serwist.config.mjs). */
type Scope = ServiceWorkerGlobalScope & { __SW_MANIFEST: (PrecacheEntry | string)[] };

declare const self: Scope;

export const scope: Scope = self;
