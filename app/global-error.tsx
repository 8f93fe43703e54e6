'use client';
import { brokenMessages } from '@/i18n/broken';

const { zh, en } = brokenMessages;

/** The frame itself broke, whichever it was: both languages, no style sheet, one way on. */
export default function GlobalError() {
  return (
    <html lang="zh-CN">
      <body style={{ font: '1.1rem/1.6 system-ui, sans-serif', padding: '2rem', background: '#24272c', color: '#eef0f2' }}>
        <h1>{zh.title}</h1>
        <p lang="en">{en.title}</p>
        <p>
          <a href="" style={{ color: '#ffb11a' }}>
            {`${zh.tryAgain} · ${en.tryAgain}`}
          </a>
        </p>
      </body>
    </html>
  );
}
