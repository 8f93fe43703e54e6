import type { Locale } from '@/domain/menu/shop';
import { linkManifest } from './manifest-link';
import { keepInstallPrompt } from './prompt';

/** Lets the browser know the customer's app, from now on and after every scan on this page. */
export function offerApp(locale: Locale): void {
  // Before the link: the browser answers it with its prompt.
  keepInstallPrompt();
  linkManifest(locale);
  addEventListener('hashchange', () => linkManifest(locale));
}
