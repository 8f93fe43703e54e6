import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FlyerKind } from '@/domain/flyers/flyer';
import { type PlacardSize, placardSizes } from '@/domain/flyers/placard-size';
import { fen } from '@/domain/money';
import { flyerSentences, textsOf } from '@/server/paper/flyer-sentences';
import { flyerSides } from '@/server/paper/flyer-sheet';
import type { Side } from '@/server/paper/marks';
import { loadPictures } from '@/server/paper/pictures';
import { placardSheet, placardTexts } from '@/server/paper/placard-sheet';
import { toPdf } from '@/server/paper/to-pdf';
import { openTypeface, type Typeface } from '@/server/paper/typeface';
import { readPaper } from '@/server/testing/read-paper';
import { round } from './support/numbers';

// npm run bench:paper: every sheet of a tower of forty floors: how long it takes, how large it is, how long it holds the
// server up at a time; and every code of every page read at 150 dpi, plain, grey and turned. Fails when one is not.
const floors = Array.from({ length: 40 }, (_, at) => String(at + 2));
const paper = { origin: 'https://store.example', local: false, building: '和瑞大厦', minutes: 12, shops: [{ slug: 'xiaopu', label: '20F 小铺', tagline: '', phone: '2020', minutes: 12 }] };
const picks = ['banana', 'yoghurt', 'soy-milk', 'cola', 'congee-egg-pork', 'canned-coffee'].map((good, at) => ({ item: good, name: `香蕉酸奶${at}`, picture: `/goods/${good}.svg`, unit: 'each' as const, price: fen(450 + at) }));
const made = new Date(0);

async function opened(texts: readonly string[]) {
  const typeface = await openTypeface(texts);
  if (!typeface.ok) throw new Error(JSON.stringify(typeface.error));
  return typeface.value;
}

async function measured(name: string, texts: readonly string[], compose: (typeface: Typeface) => Iterable<Side>, pictures: readonly string[] = []) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const from = performance.now();
  const typeface = await opened(texts);
  const fonts = performance.now();
  const pdf = await toPdf(compose(typeface), typeface, await loadPictures(pictures), { title: name, made });
  const pages = [...pdf.toString('latin1').matchAll(/\/TrimBox/g)].length;
  const all = performance.now() - from;
  delay.disable();
  return { pdf, row: { set: name, pages, 'fonts, ms': round(fonts - from), 'all, ms': round(all), 'ms a page': round((all - (fonts - from)) / pages), 'longest hold, ms': round(delay.max / 1e6), MB: round(pdf.length / 1e6), 'kB a page': round(pdf.length / 1e3 / pages) } };
}

const placards = floors.map((floor) => ({ floor, code: 'k7qm2x', version: 1 }));
const flyer = (kind: FlyerKind) => floors.map((floor) => flyerSentences({ kind, codesFor: 'floors', headline: '水果到了，送上楼', words: '称好送上楼', version: 1, picks: kind === 'card' ? picks.slice(0, 3) : picks, coupon: null }, { floor, code: 'm7qm2x' }, paper, 'xiaopu'));

function* placardSides(typeface: Typeface, size: PlacardSize): Generator<Side> {
  for (const placard of placards) yield placardSheet(placard, paper, typeface, size);
}

function* sidesOf(typeface: Typeface, kind: FlyerKind): Generator<Side> {
  for (const said of flyer(kind)) yield* flyerSides(said, kind, typeface, false);
}

const sets = [
  ...placardSizes.map((size) => ({ name: `placards ${size}`, texts: placardTexts(placards, paper), pictures: [], compose: (typeface: Typeface) => placardSides(typeface, size) })),
  ...(['flyer', 'card'] as const).map((kind) => ({ name: kind, texts: flyer(kind).flatMap(textsOf), pictures: picks.map(({ picture }) => picture), compose: (typeface: Typeface) => sidesOf(typeface, kind) })),
];

const rows = [];
let unread = 0;
for (const { name, texts, compose, pictures } of sets) {
  const { pdf, row } = await measured(name, texts, compose, pictures);
  const from = performance.now();
  const pages = (await readPaper(pdf)).filter(({ codes }) => Object.values(codes).some((read) => read.length > 0));
  const wrong = pages.filter(({ codes }, at) => Object.values(codes).some((read) => read.length === 0 || read.some((url) => !url.startsWith(`https://store.example/f/q/${floors[at]}-`))));
  unread += wrong.length + (pages.length === floors.length ? 0 : 1);
  rows.push({ ...row, 'codes read': `${pages.length - wrong.length} of ${floors.length}`, 'reading, s': round((performance.now() - from) / 1000) });
}
console.table(rows);
if (unread > 0) throw new Error('some codes were not read');
