import { headers } from 'next/headers';
import { cache } from 'react';
import { incomingFrom } from '@/app/_lib/incoming';
import { localeOf, pickedLocale } from '@/app/_lib/locale';
import { currentStaff } from '@/app/_lib/session';
import type { Locale } from '@/domain/menu/shop';

/** Who is signed in, looked up once per request. */
export const deskStaff = cache(currentStaff);

/**
 * The desk speaks what somebody picked on this tablet; else English where the browser or the staff member asks for
 * it, and Chinese for everybody else.
 */
export const deskLocale = cache(async (): Promise<Locale> => {
  const incoming = incomingFrom(await headers());
  const picked = pickedLocale(incoming);
  if (picked) return picked;
  return localeOf(incoming) === 'en' ? 'en' : ((await deskStaff())?.locale ?? 'zh');
});
