/** One text that outlives a reload of this page but not its tab; nothing throws where storage is forbidden. */
type PageMemory = { read: () => string | null; write: (text: string) => void };

/** @param key begins with `upstairs:` */
export function pageMemory(key: string): PageMemory {
  return {
    read: () => {
      try {
        return globalThis.sessionStorage?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        globalThis.sessionStorage?.setItem(key, text);
      } catch {
        // Full or forbidden: the text lives in memory for as long as the page does.
      }
    },
  };
}
