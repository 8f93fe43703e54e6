import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const rows = text('README.md').split('\n').filter((line) => /^\| (Chrome|Safari|iOS|WeChat)/.test(line));
const cells = rows.flatMap((row) => row.split('|').slice(2, -1).map((cell) => cell.trim()));

describe('what works where without a network', () => {
  it('is said for every environment', () => {
    expect(rows).toHaveLength(5);
    expect(cells).toHaveLength(25);
  });

  it.each(cells)('%s: is held by a test, or cannot be', (cell) => {
    const named = [...cell.matchAll(/(\w+)(?:, [^:*;]+)?: \*([^*]+)\*/g)];
    for (const [, file, name] of named) expect(text(`e2e/${file}.spec.ts`)).toContain(name);
    // A row that has the parts of another one points to it.
    expect(named.length > 0 || /^(cannot|as \w+)/.test(cell)).toBe(true);
  });
});
