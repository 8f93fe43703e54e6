import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Availability } from '@/domain/slots/availability';
import { commonMessages } from '@/i18n/common';
import { notePrices } from '@/phone/menu/note-prices';
import { usePhoneStorage } from '@/phone/testing/fake-storage';
import { wholeMenu } from '@/phone/testing/kept-menu';
import { priceAge } from './price-age';

usePhoneStorage();
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T04:00:00.000Z') }));
afterEach(() => vi.useRealTimers());

const page = { zone: 'Asia/Shanghai', locale: 'en', c: commonMessages.en } as const;
const [shop] = wholeMenu.shops;
const shown = { slug: shop!.slug, revision: shop!.revision };

/** What this page was answered at 11:50; the phone kept the menu at 11:42. */
const answered = (revision: number) => ({
  known: { at: '2026-11-20T03:50:00.000Z', shops: [{ slug: shown.slug, revision }] } as unknown as Availability,
  heardAt: '2026-11-20T03:50:00.000Z',
  silent: true,
});
const none = { known: null, heardAt: null, silent: true };
const keepAt = (at: string) => notePrices({ ...wholeMenu, at, heardAt: at });

describe('prices on a screen that hears nothing', () => {
  it('are from the last answer that named them', () => {
    keepAt('2026-11-20T03:42:00.000Z');
    expect(priceAge(answered(shown.revision), shown, page)).toEqual({ text: 'Offline, prices as of 11:50', tooOld: null });
  });

  it('are not made younger by an answer that said they have changed', () => {
    keepAt('2026-11-20T03:42:00.000Z');
    expect(priceAge(answered(shown.revision + 1), shown, page).text).toBe('Offline, prices as of 11:42');
    keepAt('2026-11-18T03:42:00.000Z');
    expect(priceAge(answered(shown.revision + 1), shown, page).tooOld).toMatch(/^These prices are from .*11:42, too long ago/);
  });

  it('of every shop are from when the menu was kept, whatever a floor was answered since', () => {
    keepAt('2026-11-20T03:42:00.000Z');
    expect(priceAge(answered(shown.revision), null, page).text).toBe('Offline, prices as of 11:42');
  });

  it('are to look at after twelve hours', () => {
    keepAt('2026-11-19T03:42:00.000Z');
    expect(priceAge(none, shown, page).tooOld).not.toBeNull();
    expect(priceAge({ ...none, silent: false }, shown, page).tooOld).toBeNull();
  });
});
