import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import '@/app/_ui/base.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover', themeColor: '#33383f' };

/** The frame of the page before a language is chosen. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
