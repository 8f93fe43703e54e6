import { createStore } from '../desk/store';

/** What Chromium hands out when it would let the page offer to install its app. */
export type InstallPrompt = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> };

let listening = false;
const store = createStore<InstallPrompt | null>(null);

/** The browser's prompt while it may be shown, else null. */
export const installPrompt = { get: store.get, subscribe: store.subscribe };

/**
 * Keeps the browser's prompt for the moment at which the app is offered: after an order, never before, and never by
 * the browser's own banner in front of the menu.
 */
export function keepInstallPrompt(): void {
  if (listening) return;
  listening = true;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    store.set(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => store.set(null));
}

/** Shows the browser's prompt, which can be done once. @returns whether somebody installed. */
export async function showInstallPrompt(): Promise<boolean> {
  const prompt = store.get();
  store.set(null);
  return (await prompt?.prompt())?.outcome === 'accepted';
}
