/**
 * What code that pages and the worker share may name though a worker has none of it. It asks before it uses them, and
 * the types of a page would bring `document` and `window` along.
 */
interface Storage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

declare var localStorage: Storage | undefined;

interface StorageManager {
  persist: () => Promise<boolean>;
}
