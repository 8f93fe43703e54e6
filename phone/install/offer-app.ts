import type { Locale } from '@/domain/menu/shop';
import { linkManifest } from './manifest-link';
import { keepInstallPrompt } from './prompt';

/** Lets the browser know the customer's app, now and after every scan on this page; returns how to stop. */
export function offerApp(locale: Locale): () => void {
  // Before the link: the browser answers it with its prompt.
  keepInstallPrompt();
  const link = () => linkManifest(locale);
  link();
  addEventListener('hashchange', link);
  return () => removeEventListener('hashchange', link);
}
