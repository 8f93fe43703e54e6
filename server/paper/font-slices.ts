import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processWide } from '@/server/process-wide';

type Slice = { name: string; ranges: readonly (readonly [number, number])[] };

/** The font's own table of which part is said to hold which characters: `{ "[4]": "U+1f1e9-1f1f5,U+21a" }`. */
function readSlices(): Slice[] {
  const file = path.join(process.cwd(), 'node_modules', '@fontsource', 'noto-sans-sc', 'unicode.json');
  const table = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(table).map(([name, ranges]) => ({ name: name.replace(/^\[(.+)\]$/, '$1'), ranges: ranges.split(',').map(rangeOf) }));
}

function rangeOf(text: string): [number, number] {
  const [from, to] = text.replace('U+', '').split('-');
  return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)];
}

const slices = (): readonly Slice[] => processWide('font slices', readSlices);

/** The part of the font whose table names this character, or null; whether it really has it, only the part itself can say. */
export function sliceOf(character: string): string | null {
  const point = character.codePointAt(0)!;
  return slices().find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to))?.name ?? null;
}
