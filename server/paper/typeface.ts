import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { fail, ok, type Result } from '@/domain/result';
import { processWide } from '@/server/process-wide';
import { sliceOf } from './font-slices';

/** The two cuts that everything on paper is set in: text, and what is read from across a lobby. */
export const cuts = { plain: 500, loud: 800 } as const;
export type Cut = keyof typeof cuts;

/** A part of the font that holds some of the characters; PDF embeds it under its name. */
export type Face = { name: string; bytes: Buffer; font: Font; points: ReadonlySet<number> };

/** A stretch of text that one face can set. */
export type Run = { face: Face; text: string };

/** What texts are measured with and set in; it holds every character that it was opened for. */
export type Typeface = {
  faces: readonly Face[];
  runs: (text: string, cut: Cut) => Run[];
  /** How wide a line is, in the unit of `size`. */
  width: (text: string, cut: Cut, size: number) => number;
};

/** In every paper, whatever its words: so that papers of other words mostly share one typeface. */
const always = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')}¥·—…“”，。、！？：；（）层`;

const folder = (): string => path.join(process.cwd(), 'node_modules', '@fontsource', 'noto-sans-sc', 'files');

async function openPart(part: string, cut: Cut, characters: string): Promise<Face> {
  const bytes = await readFile(path.join(folder(), `noto-sans-sc-${part}-${cuts[cut]}-normal.woff2`));
  const subset = await subsetFont(bytes, characters, { targetFormat: 'truetype' });
  const font = create(subset) as Font;
  return { name: `${cut}-${part}`, bytes: subset, font, points: pointsOf(font) };
}

/** What a part really holds; one that was said to hold emoji may be left without any table of characters at all. */
function pointsOf(font: Font): ReadonlySet<number> {
  try {
    return new Set(font.characterSet);
  } catch {
    return new Set();
  }
}

const holds = ({ points }: Face, character: string): boolean => points.has(character.codePointAt(0)!);

/** The parts in the order in which they are asked for a character: the one big file, then the slices it leaves to others. */
async function openCut(cut: Cut, characters: readonly string[]): Promise<{ faces: Face[]; missing: string[] }> {
  const big = await openPart('chinese-simplified', cut, characters.join(''));
  const left = characters.filter((character) => !holds(big, character));
  const bySlice = new Map<string, string>();
  for (const character of left) {
    const slice = sliceOf(character);
    if (slice !== null) bySlice.set(slice, (bySlice.get(slice) ?? '') + character);
  }
  const faces = [big, ...(await Promise.all([...bySlice].map(([slice, its]) => openPart(slice, cut, its))))];
  return { faces, missing: left.filter((character) => !faces.some((face) => holds(face, character))) };
}

function runsIn(faces: readonly Face[], text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const face = faces.find((each) => holds(each, character));
    if (!face) throw new Error(`the typeface was not opened for “${character}”`);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

function typefaceOf(byCut: Record<Cut, readonly Face[]>): Typeface {
  const runs = (text: string, cut: Cut) => runsIn(byCut[cut], text);
  // Fitting a text asks for the same widths again and again, and forty floors say the same.
  const known = new Map<string, number>();
  const ems = (text: string, cut: Cut): number => {
    const key = `${cut} ${text}`;
    const width = known.get(key) ?? runs(text, cut).reduce((sum, { face, text: part }) => sum + face.font.layout(part).advanceWidth / face.font.unitsPerEm, 0);
    known.set(key, width);
    return width;
  };
  return { faces: [...byCut.plain, ...byCut.loud], runs, width: (text, cut, size) => ems(text, cut) * size };
}

async function open(characters: readonly string[]): Promise<Result<Typeface>> {
  const plain = await openCut('plain', characters);
  if (plain.missing.length > 0) return fail({ code: 'missing_glyph', characters: plain.missing.slice(0, 8).join(' ') });
  const loud = await openCut('loud', characters);
  return ok(typefaceOf({ plain: plain.faces, loud: loud.faces }));
}

/** Sets of characters that are kept open: a tenth of a second each, and a screen shows the same paper again and again. */
const most = 8;
const kept = processWide('typefaces', () => new Map<string, Promise<Result<Typeface>>>());

/**
 * Opens the font for these texts, cut down to what they need. Errors: missing_glyph, naming the characters that the font
 * does not have, such as emoji and rare hanzi: paper shows no empty boxes.
 */
export async function openTypeface(texts: readonly string[]): Promise<Result<Typeface>> {
  const characters = [...new Set([...always, ...texts.join('')])].sort();
  const key = characters.join('');
  const known = kept.get(key);
  if (known) return known;
  const opening = open(characters);
  kept.set(key, opening);
  opening.catch(() => kept.delete(key));
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return opening;
}
