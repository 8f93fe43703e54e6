import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeMenu } from '../testing/kept-menu';
import { parseKeptMenu } from './parse-kept-menu';

const kept = { ...wholeMenu, version: 1, at: '2026-11-20T03:42:00.000Z', heardAt: '2026-11-20T03:42:07.000Z', etag: '"tag"' };

/** Every place in a record at which something stands. */
function places(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [...(at.length > 0 ? [at] : []), ...Object.entries(value).flatMap(([key, member]) => places(member, [...at, key]))];
}

function withPlaced(at: readonly string[], value: unknown): unknown {
  const copy = structuredClone(kept) as unknown as Record<string, unknown>;
  let holder = copy;
  for (const key of at.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[at.at(-1)!] = value;
  return copy;
}

describe('the kept menu', () => {
  it('is read as it was kept', () => expect(parseKeptMenu(structuredClone(kept))).toEqual(kept));

  it.each([null, undefined, 'menu', 7, [], {}, { version: 1 }, { ...kept, version: 2 }, { ...kept, at: 'noon' }, { ...kept, shops: 'all' }])(
    '%j is none',
    (stored) => expect(parseKeptMenu(stored)).toBeNull(),
  );

  it('of a release that told no exceptions is a menu, too', () => {
    const before = structuredClone(kept) as unknown as { shops: { exceptions?: unknown }[] };
    for (const shop of before.shops) delete shop.exceptions;
    expect(parseKeptMenu(before)).toEqual(before);
  });

  // Rooms, texts and the like: what a page shows is a string or a number of the right kind, or there is no menu at all.
  it('never gives a page a price that is no amount, or a name that is no text', () => {
    const shown = places(kept).filter((at) => /^(price|priceDelta|minimumOrder|deliveryFee|zh|en|picture|revision|label|timeZone|date|opens|closes)$/.test(at.at(-1)!));
    expect(shown.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.constantFrom<unknown>(null, undefined, -1, 1.5, NaN, {}, [], true), (at, value) => {
        expect(parseKeptMenu(withPlaced(at, value))).toBeNull();
      }),
    );
  });
});
