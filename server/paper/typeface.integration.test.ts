import { expect, it } from 'vitest';
import { openTypeface } from './typeface';

it('names the characters that the font does not have: emoji, rare hanzi', async () => {
  expect(await openTypeface(['香蕉🍌到了', '𠮷野家'])).toEqual({ ok: false, error: { code: 'missing_glyph', characters: '🍌 𠮷' } });
});

it('takes what the big file lacks from the slices, and sets each stretch in its own', async () => {
  const opened = await openTypeface(['℃①囧镕垚']);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { runs, width, faces } = opened.value;
  expect(faces.length).toBeGreaterThan(2);
  expect(runs('℃①囧镕垚', 'plain').map(({ text }) => text).join('')).toBe('℃①囧镕垚');
  expect(width('层层', 'plain', 10)).toBeCloseTo(20, 5);
});

/** Of GB2312's 6,763 hanzi the package has no glyph in any of its files for these. */
const lacking = '劐阢坶塥蒈蓰猸弪艴骣桊轷戤赇牿犋毪胲脶膪憝铴镩稆瘭耠耢耥蟓筢蹯鲰齄';

it('has every other hanzi of GB2312 in one face or another', async () => {
  const gb = new TextDecoder('gb2312');
  const all: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= (high === 0xd7 ? 0xf9 : 0xfe); low++) all.push(gb.decode(new Uint8Array([high, low])));
  }
  expect(all).toHaveLength(6763);
  const printable = all.filter((hanzi) => !lacking.includes(hanzi));
  expect(printable).toHaveLength(6730);
  expect((await openTypeface([printable.join('')])).ok).toBe(true);
  expect(await openTypeface([lacking])).toMatchObject({ error: { code: 'missing_glyph' } });
});
