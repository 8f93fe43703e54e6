/** One text that outlives a reload of this page but not its tab; nothing throws where storage is forbidden. */
type PageMemory = { read: () => string | null; write: (text: string) => void };

const prefixes = ['upstairs:shift', 'upstairs:taps:', 'upstairs:renewed'] as const;

/** A key of the desk's own: it begins with what is forgotten at the sign-out. */
type DeskKey = (typeof prefixes)[number] | `upstairs:taps:${string}`;

export function pageMemory(key: DeskKey): PageMemory {
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

/** Leaves nothing of the desk on this tablet. What the customer's app of the same origin keeps is not the desk's. */
export function forgetDesk(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
    keys.forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // A storage that is forbidden holds nothing.
  }
}
