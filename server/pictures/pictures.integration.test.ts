import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '@/domain/time';
import { setClock } from '@/server/clock';
import { write } from '@/server/db';
import { mondayNoon, useTower } from '@/server/testing/tower';
import { dropUnusedPictures } from './drop-unused';
import { keepPicture } from './keep-picture';
import { isKeptPicture, picturesFolder } from './picture-files';

useTower();

const files = (): string[] => {
  try {
    return readdirSync(picturesFolder()).sort();
  } catch {
    return [];
  }
};
const refused = (reason: string) => ({ ok: false, error: { code: 'bad_picture', reason } });

/** A photograph as a phone takes it: lying on its side, with where it was taken in it. */
const photograph = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#c23a22', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '31/1 13/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PNG whose header names so many pixels, and whose few bytes of data would become all of them. */
function hugePng(side: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const head = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(head));
    return Buffer.concat([length, head, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * 2_000), { level: 9 });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** Bytes by which the process grew while `work` ran. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  await work();
  return process.memoryUsage().rss - before;
}

describe('a photograph', () => {
  it('becomes two upright squares of WebP that say nothing of where it was taken', async () => {
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif?.includes('Phone')).toBe(true);
    const kept = await keepPicture(bytes);
    const picture = kept.ok ? kept.value.picture : '';
    expect(picture).toMatch(/^\/pictures\/[0-9a-f]{64}$/);
    expect(await isKeptPicture(picture)).toBe(true);
    const sizes = [];
    for (const name of files()) {
      const read = await sharp(path.join(picturesFolder(), name)).metadata();
      expect([read.format, read.exif, read.icc, read.xmp, read.orientation]).toEqual(['webp', undefined, undefined, undefined, undefined]);
      sizes.push([read.width, read.height]);
    }
    expect(sizes).toEqual([[480, 480], [96, 96]]);
    const row = files().find((name) => name.endsWith('-96.webp'))!;
    expect(statSync(path.join(picturesFolder(), row)).size).toBeLessThanOrEqual(2_048);
  });

  it('is turned as the camera was held', async () => {
    const half = await sharp({ create: { width: 400, height: 400, channels: 3, background: 'red' } })
      .composite([{ input: { create: { width: 400, height: 200, channels: 3, background: 'blue' } }, top: 0, left: 0 }])
      .png()
      .toBuffer();
    const held = await sharp(half).jpeg().withMetadata({ orientation: 3 }).toBuffer();
    await keepPicture(held);
    const sheet = files().find((name) => name.endsWith('-480.webp'))!;
    const { data, info } = await sharp(path.join(picturesFolder(), sheet)).raw().toBuffer({ resolveWithObject: true });
    // What lay on top, blue, is now below.
    expect(data[2]! < 100 && data[0]! > 150).toBe(true);
    expect(data[(info.height - 1) * info.width * info.channels + 2]! > 150).toBe(true);
  });

  it('twice is one picture', async () => {
    const bytes = await photograph();
    const [one, two] = await Promise.all([keepPicture(bytes), keepPicture(bytes)]);
    expect(one).toEqual(two);
    expect(files()).toHaveLength(2);
  });

  it.each(['png', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const bytes = await sharp(await photograph()).resize(300)[format]().toBuffer();
    expect((await keepPicture(bytes)).ok).toBe(true);
  });
});

describe('what is no picture', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'kind'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'kind'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'kind'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'kind'],
    ['a HEIC of a phone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'kind'],
    ['a page behind three bytes of JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<svg/>')]), 'broken'],
    ['an AVIF that ends after its name', Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', 'latin1'), 'broken'],
  ])('%s is refused and nothing is written', async (_, bytes, reason) => {
    expect(await keepPicture(bytes)).toEqual(refused(reason));
    expect(files()).toEqual([]);
  });

  it('a photograph that breaks off is refused', async () => {
    const bytes = await photograph();
    expect(await keepPicture(bytes.subarray(0, bytes.length / 3))).toEqual(refused('broken'));
    expect(files()).toEqual([]);
  });

  it('900 megapixels in a few kilobytes are refused by their header alone', async () => {
    const bomb = hugePng(30_000);
    expect(bomb.length).toBeLessThan(60_000);
    expect((await sharp(bomb, { limitInputPixels: false }).metadata()).width).toBe(30_000);
    const grown = await growth(async () => {
      for (let time = 0; time < 5; time += 1) expect(await keepPicture(bomb)).toEqual(refused('too_many_pixels'));
    });
    expect(grown).toBeLessThan(64 * 1024 * 1024);
    expect(files()).toEqual([]);
  });

  it('an AVIF whose header promises more pixels than any camera is refused', async () => {
    const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } }).avif().toBuffer();
    const box = bytes.indexOf('ispe', 0, 'latin1');
    bytes.writeUInt32BE(30_000, box + 8);
    bytes.writeUInt32BE(30_000, box + 12);
    const answer = await keepPicture(bytes);
    expect(answer.ok).toBe(false);
    expect(files()).toEqual([]);
  });

  it('many at once wait their turn, and too many are told to come back', async () => {
    const bytes = await sharp(await photograph()).resize(200).jpeg().toBuffer();
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => keepPicture(bytes)));
    const done = answers.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBe(7);
    for (const each of answers) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'busy' });
    expect((await keepPicture(bytes)).ok).toBe(true);
  });
});

describe('pictures nobody names', () => {
  const days = (count: number) => addMinutes(mondayNoon, count * 24 * 60);
  const kept = async (background: string): Promise<string> => {
    const answer = await keepPicture(await sharp({ create: { width: 9, height: 9, channels: 3, background } }).png().toBuffer());
    if (!answer.ok) throw new Error(answer.error.code);
    for (const name of files()) utimesSync(path.join(picturesFolder(), name), mondayNoon, mondayNoon);
    return answer.value.picture;
  };

  it('go after thirty days; those of a good, of a shop and of an order stay', async () => {
    const [good, shop, lost] = [await kept('red'), await kept('green'), await kept('blue')];
    await write(async (tx) => {
      await tx.item.update({ where: { id: 'apple' }, data: { picture: good, archivedAt: mondayNoon } });
      await tx.shop.update({ where: { id: 'shp_corner' }, data: { picture: shop } });
    });
    writeFileSync(path.join(picturesFolder(), 'a.partial'), '');
    writeFileSync(path.join(picturesFolder(), 'notes.txt'), 'somebody else put it here');
    utimesSync(path.join(picturesFolder(), 'a.partial'), mondayNoon, mondayNoon);
    setClock(() => days(30));
    expect(await dropUnusedPictures()).toBe(0);
    setClock(() => days(31));
    expect(await dropUnusedPictures()).toBe(3);
    expect([await isKeptPicture(good), await isKeptPicture(shop), await isKeptPicture(lost)]).toEqual([true, true, false]);
    expect(files()).toContain('notes.txt');
  });

  it('count their thirty days from when they were last named', async () => {
    const good = await kept('red');
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { picture: good } }));
    setClock(() => days(100));
    await dropUnusedPictures();
    await write((tx) => tx.item.update({ where: { id: 'apple' }, data: { picture: '' } }));
    setClock(() => days(129));
    await dropUnusedPictures();
    expect(await isKeptPicture(good)).toBe(true);
    setClock(() => days(131));
    await dropUnusedPictures();
    expect(await isKeptPicture(good)).toBe(false);
  });

  it('are looked for in every column that names a picture', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8');
    const columns = [...schema.matchAll(/^model (\w+) \{([^}]*)/gm)].flatMap(([, model, body]) =>
      [...body!.matchAll(/^\s+(\w*[pP]icture\w*)\s+String/gm)].map(([, column]) => `"${column}" FROM "${model}"`),
    );
    const query = readFileSync('server/pictures/drop-unused.ts', 'utf8');
    expect(columns.length).toBeGreaterThan(2);
    for (const column of columns) expect(query).toContain(column);
  });

  it('a folder that nobody has made is no fault', async () => {
    expect(await dropUnusedPictures()).toBe(0);
    mkdirSync(picturesFolder());
    expect(await dropUnusedPictures()).toBe(0);
  });
});
