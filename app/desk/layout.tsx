import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@/app/_ui/base.css';
import { deskMessages } from '@/i18n/desk';
import { htmlLang } from '@/i18n/text';
import { deskLocale } from './_lib/desk-locale';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await deskLocale();
  const { appName } = deskMessages[locale];
  return {
    title: { default: appName, template: `%s · ${appName}` },
    robots: { index: false },
    manifest: `/desk/manifest.webmanifest?lang=${locale}`,
    icons: { icon: '/icons/desk-192.png', apple: '/icons/desk-touch-180.png' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#33383f' },
    { media: '(prefers-color-scheme: dark)', color: '#363d47' },
  ],
};

/** The shopkeeper's app is a root of its own: other language rules, other scripts, never kept. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={htmlLang[await deskLocale()]}>
      <body>{children}</body>
    </html>
  );
}
