/** The worker's own global, as its type library does not know it. */
declare const self: ServiceWorkerGlobalScope;

export const scope: ServiceWorkerGlobalScope = self;
