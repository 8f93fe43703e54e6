/**
 * What the worker keeps beside the precached shell. Pages and pictures can be had again and are the first to go when a
 * phone is full; orders stand in IndexedDB and in no cache.
 */
export const pagesCache = 'pages';
export const staticCache = 'static';
export { pictureCache as picturesCache } from '../make-room';
