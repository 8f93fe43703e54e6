import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@/app/_ui/base.css';
import { Asleep } from '@/app/_ui/asleep';
import { PhoneLife } from '@/app/_ui/phone-life';
import { isLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { htmlLang } from '@/i18n/text';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** A language that nobody speaks here has no page: the page below answers, and this frame is Chinese. */
const localeOf = async ({ params }: Pick<Props, 'params'>) => {
  const { locale } = await params;
  return isLocale(locale) ? locale : 'zh';
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#33383f' },
    { media: '(prefers-color-scheme: dark)', color: '#363d47' },
  ],
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { brand } = commonMessages[await localeOf(props)];
  return {
    title: { default: brand, template: `%s · ${brand}` },
    formatDetection: { telephone: false },
    icons: { icon: '/icon.svg', apple: '/icons/customer-touch-180.png' },
  };
}

/** The frame of everything a customer sees. */
export default async function CustomerLayout(props: Props) {
  const locale = await localeOf(props);
  const words = commonMessages[locale];
  return (
    <html lang={htmlLang[locale]}>
      <body>
        <noscript>
          <p className="plate warn">{words.noScript}</p>
        </noscript>
        {props.children}
        <Asleep words={words.asleep} again={words.loadAgain} />
        <PhoneLife locale={locale} />
      </body>
    </html>
  );
}
