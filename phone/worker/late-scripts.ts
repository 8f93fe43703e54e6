/**
 * Scripts that run while a page is still being read hold up its first lines: on an old phone a kept menu was to be seen
 * a fifth later with them, and awake later, too. They begin when it has been drawn; a page that nobody sees is not drawn,
 * and begins at once, for it may have an order to send.
 */
const script = `((paths) => {
  const wake = () => {
    for (const path of paths.splice(0)) {
      const script = document.createElement('script');
      script.async = true;
      script.src = path;
      document.head.append(script);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    if (!document.hidden) requestAnimationFrame(() => setTimeout(wake));
    setTimeout(wake, document.hidden ? 0 : 1000);
  });
})`;

/** A page's scripts as the framework writes them: each loads by itself, in any order. */
const tags = /<script src="([^"]+)" async=""><\/script>/g;

/** What makes a browser fetch a script before it is asked for. */
const hints = /<link rel="preload" as="script"[^>]*>/g;

/** A page's HTML whose scripts load once it has been drawn; one that is made otherwise stays as it is. */
export function withLateScripts(html: string): string {
  if (!html.includes('</head>')) return html;
  const paths = [...html.matchAll(tags)].map(([, path]) => path);
  return html
    .replaceAll(tags, '')
    .replaceAll(hints, '')
    .replace('</head>', () => `<script>${script}(${JSON.stringify(paths)});</script></head>`);
}
