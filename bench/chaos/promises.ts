import type { BrowserContext } from '@playwright/test';

/** What a screen can say of an order that it must be held to. */
export type Promised = 'saved' | 'placed';

/**
 * Watches the words on every page of the tower; told each time that they begin to be there. Text, because what
 * compiles this file would put a helper of its own into the page.
 */
const watchWords = `(() => {
  if (!location.pathname.startsWith('/f/')) return;
  const words = { saved: 'Saved on this phone', placed: 'Placed, opening your order' };
  const seen = {};
  const look = () => {
    const text = document.querySelector('main')?.textContent ?? '';
    for (const [name, word] of Object.entries(words)) {
      const isThere = text.includes(word);
      if (isThere && !seen[name]) window.promised?.(name);
      seen[name] = isThere;
    }
  };
  const watch = () => new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  document.documentElement ? watch() : document.addEventListener('readystatechange', watch, { once: true });
})()`;

/** Calls back when a screen begins to say such a thing. */
export async function onPromise(context: BrowserContext, then: (what: Promised) => void): Promise<void> {
  await context.exposeFunction('promised', then);
  await context.addInitScript({ content: watchWords });
}
