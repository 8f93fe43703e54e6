import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A piece of SVG in the 32×32 box of the set. */
export type Svg = string;

/** x, y and a turn in degrees. */
export type Spot = readonly [x: number, y: number, turn?: number];

type IconSet = { icons: Record<string, { body: string } | undefined> };

const icons = (JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'),
  'utf8')) as IconSet).icons;

/**
 * A drawing of the set, with some colours exchanged.
 * @throws Error when the set has no such drawing, or not the colour that should be exchanged.
 */
export function base(name: string, colours: Readonly<Record<string, string>> = {}): Svg {
  const icon = icons[name];
  if (!icon) throw new Error(`the set has no drawing "${name}"`);
  const body = icon.body.replace(/^<g fill="none">(.*)<\/g>$/s, '$1');
  for (const colour of Object.keys(colours)) if (!body.includes(colour)) throw new Error(`${name} has no ${colour}`);
  return body.replace(/#[0-9a-f]{3,6}\b/g, (colour) => colours[colour] ?? colour);
}

/** A 32×32 drawing made `size` wide with its centre at x, y, turned. */
export const put = (body: Svg, x: number, y: number, size: number, turn = 0): Svg => {
  const scale = Math.round((size / 32) * 1000) / 1000;
  const turned = turn === 0 ? '' : ` rotate(${turn})`;
  return `<g transform="translate(${x} ${y})${turned} scale(${scale}) translate(-16 -16)">${body}</g>`;
};

export const path = (fill: string, d: string): Svg => `<path fill="${fill}" d="${d}"/>`;

export const line = (colour: string, width: number, d: string): Svg =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

export const oval = (fill: string, x: number, y: number, rx: number, ry: number = rx): Svg =>
  `<ellipse fill="${fill}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`;

export const box = (fill: string, x: number, y: number, width: number, height: number, radius = 0): Svg =>
  `<rect fill="${fill}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;

const turned = (body: Svg, [x, y, turn = 0]: Spot): Svg =>
  `<g transform="translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}">${body}</g>`;

/** The same piece, drawn around 0,0, at each spot. */
export const scatter = (body: Svg, spots: readonly Spot[]): Svg => spots.map((spot) => turned(body,
  spot)).join('');

/** Cut pieces of food, round at the corners. */
export const pieces = (fill: string, width: number, height: number, spots: readonly Spot[],
  radius = 0.9): Svg =>
  scatter(box(fill, -width / 2, -height / 2, width, height, radius), spots);

export const dots = (fill: string, radius: number, spots: readonly Spot[]): Svg =>
  spots.map(([x, y]) => oval(fill, x, y, radius)).join('');

/** Shows `body` only inside the path `d`; `name` is unique in its drawing. */
export const within = (name: string, d: string, body: Svg): Svg =>
  `<clipPath id="${name}"><path d="${d}"/></clipPath><g clip-path="url(#${name})">${body}</g>`;

/** A finished file. */
export const file = (body: Svg): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32" fill="none">${body}</svg>\n`;
