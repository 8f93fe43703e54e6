import { placardPath } from '@/domain/building/placard';
import { sharedPath, sharePicture, sharePictureSide, tellingKey, toldPath } from '@/domain/links/shared-link';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import { commonMessages } from '@/i18n/common';
import { htmlLang, inLocale } from '@/i18n/text';
import { env } from '@/server/env';
import type { Told } from '@/server/placards/resolve-scan';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML and its attributes may carry it. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** A text as a script within HTML may carry it: nothing in it ends the script. */
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

const style = `:root{color-scheme:light dark;--paper:#f3efe6;--ink:#22252a;--go:#c8321b;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#1b1e22;--ink:#eceae4}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 system-ui,sans-serif}
main{max-width:360px;margin:0 auto;padding:24px;text-align:center}
img{width:240px;height:240px;border-radius:16px}
h1{font-size:24px;margin:16px 0 8px}
a{display:block;padding:12px;border-radius:12px;background:var(--go);color:var(--on);font-weight:700;text-decoration:none}
a.back{background:none;color:inherit;font-weight:400;text-decoration:underline}`;

/** What previews show. */
type Card = { title: string; about: string; picture: string; address: string; brand: string };

function metaOf({ title, about, picture, address, brand }: Card): string {
  const facts = {
    'og:type': 'website', 'og:site_name': brand, 'og:title': title, 'og:description': about, 'og:image': picture, 'og:image:type': 'image/png',
    'og:image:width': `${sharePictureSide}`, 'og:image:height': `${sharePictureSide}`, 'og:url': address,
  };
  const graph = Object.entries(facts).map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`);
  return [...graph, `<meta name="twitter:card" content="summary">`, `<meta name="description" content="${escaped(about)}">`].join('\n');
}

function cardOf(told: Told, locale: Locale): Card {
  const { thing, floor, code, building } = told;
  const { card } = neighbourMessages[locale];
  const { brand } = commonMessages[locale];
  const own = inLocale(thing.about, locale);
  return {
    title: inLocale(thing.name, locale),
    about: [own, fill(card.about, { floor, building: inLocale(building, locale) })].filter(Boolean).join(' · '),
    picture: `${env().PUBLIC_URL}${sharePicture(thing)}`,
    address: `${env().PUBLIC_URL}${placardPath({ floor, code })}`,
    brand,
  };
}

/**
 * A neighbour's link as a page: previews read its card, whatever they call themselves, and a person's browser goes on to the
 * thing at once. Only where this very tab made the link it stays: in WeChat what `⋯` sends is the page that one sees.
 */
export function toldPage(told: Told, locale: Locale): Response {
  const { floor, code, thing, vouches } = told;
  const { card } = neighbourMessages[locale];
  const shown = cardOf(told, locale);
  const led = { locale, floor, thing };
  const onward = toldPath(led, vouches ? 'vouched' : 'over');
  const html = `<!doctype html>
<html lang="${htmlLang[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(shown.title)}</title>
${metaOf(shown)}
<link rel="icon" href="/icon.svg">
<style>${style}</style>
<script>
(function () {
  var mine = null;
  try { mine = sessionStorage.getItem(${inScript(tellingKey)}); } catch (e) { /* a tab that keeps nothing made no link */ }
  if (mine === ${inScript(placardPath({ floor, code }))}) document.documentElement.className = 'mine';
  else location.replace(${inScript(onward)});
})();
</script>
<style>.pass,.back{display:none!important}.mine .pass,.mine .back{display:block!important}.mine .open{display:none}</style>
</head>
<body>
<main>
<img src="${escaped(shown.picture)}" width="${sharePictureSide}" height="${sharePictureSide}" alt="">
<h1>${escaped(shown.title)}</h1>
<p>${escaped(shown.about)}</p>
<p class="pass"><b>${escaped(card.pass)}</b></p>
<a class="open" href="${escaped(onward)}">${escaped(card.open)}</a>
<a class="back" href="${escaped(sharedPath(led))}">${escaped(card.back)}</a>
</main>
</body>
</html>
`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
