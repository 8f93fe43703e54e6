/** The steps in which a drawing is painted, on its square of 32 by 32. */
export type DrawingStep =
  | { step: 'save' }
  | { step: 'restore' }
  | { step: 'transform'; matrix: Matrix }
  | { step: 'clip'; path: string }
  | { step: 'paint'; path: string; fill: string | null; evenOdd: boolean; stroke: { colour: string; width: number; cap: Cap; join: Cap } | null };

export type Drawing = { steps: readonly DrawingStep[]; svg: string };
export type Matrix = [number, number, number, number, number, number];
type Cap = 'round' | 'butt';

/** The side of every drawing's view box. */
export const drawingSide = 32;

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (text: string): Attributes => Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f,
];

function matrixOf(transform: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list!.split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
      matrix = times(matrix, [cos, sin, -sin, cos, 0, 0]);
    } else throw new Error(`no such transform in a drawing: ${name}`);
  }
  return matrix;
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function rounded(x: number, y: number, w: number, h: number, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

/** The outline of an element. @throws Error for one that no drawing of ours has */
function outline(tag: string, at: Attributes): string {
  const number = (name: string) => Number(at[name] ?? 0);
  if (tag === 'path') return at.d!;
  if (tag === 'circle') return ellipse(number('cx'), number('cy'), number('r'), number('r'));
  if (tag === 'ellipse') return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
  if (tag === 'rect') return rounded(number('x'), number('y'), number('width'), number('height'), number('rx'));
  throw new Error(`no such element in a drawing: ${tag}`);
}

function painted(tag: string, at: Attributes): DrawingStep {
  const named = (name: string) => (at[name] === undefined || at[name] === 'none' ? null : at[name]);
  const colour = named('stroke');
  const stroke = colour === null ? null : {
    colour, width: Number(at['stroke-width'] ?? 1), cap: at['stroke-linecap'] === 'round' ? 'round' as const : 'butt' as const,
    join: at['stroke-linejoin'] === 'round' ? 'round' as const : 'butt' as const,
  };
  return { step: 'paint', path: outline(tag, at), fill: named('fill'), evenOdd: at['fill-rule'] === 'evenodd', stroke };
}

function groupSteps(at: Attributes, clips: ReadonlyMap<string, string>): DrawingStep[] {
  const steps: DrawingStep[] = [{ step: 'save' }];
  if (at.transform) steps.push({ step: 'transform', matrix: matrixOf(at.transform) });
  const clip = /^url\(#(.+)\)$/.exec(at['clip-path'] ?? '')?.[1];
  if (clip !== undefined) steps.push({ step: 'clip', path: clips.get(clip)! });
  return steps;
}

/**
 * Reads one of the drawings that come with the app: paths, circles, ellipses, rectangles, groups with a transform or a clip.
 * @throws Error for anything else; a test reads them all
 */
export function readDrawing(svg: string): Drawing {
  const clips = new Map([...svg.matchAll(/<clipPath id="([^"]+)">\s*<path d="([^"]+)"\/>\s*<\/clipPath>/g)].map(([, id, path]) => [id!, path!]));
  const inner = svg.replace(/^[^]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const steps: DrawingStep[] = [];
  for (const [, closing, tag, text] of inner.replace(/<clipPath[^]*?<\/clipPath>/g, '').matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (closing === '/') steps.push({ step: 'restore' });
    else if (tag === 'g') steps.push(...groupSteps(attributesOf(text!), clips));
    else {
      const at = attributesOf(text!);
      if (at.transform) steps.push(...groupSteps(at, clips), painted(tag!, at), { step: 'restore' });
      else steps.push(painted(tag!, at));
    }
  }
  return { steps, svg: inner };
}
