import type { Locale } from '@/domain/menu/shop';

type Icon = { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' };
type Screenshot = { src: string; sizes: string; type: string; form_factor: 'narrow' | 'wide'; label: string };
type Shortcut = { name: string; url: string };

/** What a browser needs to know of an app in order to install it (W3C, Web Application Manifest). */
export type WebManifest = {
  id: string;
  scope: string;
  start_url: string;
  name: string;
  short_name: string;
  description: string;
  lang: string;
  dir: 'ltr';
  display: 'standalone';
  theme_color: string;
  background_color: string;
  icons: readonly Icon[];
  screenshots: readonly Screenshot[];
  shortcuts: readonly Shortcut[];
};

type AppName = 'customer' | 'desk';

/** Drawn by `npm run icons`: one for round and other masks, one as it is. */
export const iconsOf = (app: AppName): Icon[] =>
  (['any', 'maskable'] as const).flatMap((purpose) =>
    [192, 512].map((size): Icon => {
      const name = purpose === 'any' ? app : `${app}-maskable`;
      return { src: `/icons/${name}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
    }),
  );

/** Taken by `npm run pictures`, in the language of the manifest. */
export const screenshot = (name: string, locale: Locale, wide: boolean, label: string): Screenshot => ({
  src: `/screens/${name}-${wide ? 'wide' : 'narrow'}-${locale}.jpg`,
  sizes: wide ? '1280x800' : '720x1280',
  type: 'image/jpeg',
  form_factor: wide ? 'wide' : 'narrow',
  label,
});

/**
 * The strip over every screen, and the paper behind the first paint. A manifest knows one pair: by night the pages'
 * own theme colour and paper take over as soon as they are drawn.
 */
export const colours = { theme_color: '#33383f', background_color: '#faf6ee' } as const;
