import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { picturesFolder } from './picture-files';
import { writeWhole } from './write-whole';

/**
 * What customers photograph is a person's: it lies apart from the pictures of goods, which anybody may look at, has no
 * address of its own, and is in no copy of the database.
 */
const folder = (): string => path.join(path.dirname(picturesFolder()), 'complaint-pictures');

/** An order's id and a line's position: one picture per line, however often it is sent. */
const pictureFile = /^(ord_[\w-]+)\.(\d+)\.webp$/;

export type OfLine = { order: string; line: number };

const fileName = ({ order, line }: OfLine): string => {
  const name = `${order}.${line}.webp`;
  if (!pictureFile.test(name)) throw new Error(`no name for a picture: ${name}`);
  return name;
};

export async function writeComplaintPicture(of: OfLine, bytes: Buffer): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeWhole(folder(), fileName(of), bytes);
}

/** The picture of a line; null where there is none. */
export const readComplaintPicture = (of: OfLine): Promise<Buffer | null> => readFile(path.join(folder(), fileName(of))).catch(() => null);

/** All of them, with when they came; what a killed upload left has no line. */
export async function listComplaintPictures(): Promise<{ name: string; of: OfLine | null; at: Date }[]> {
  const names = await readdir(folder()).catch(() => []);
  return Promise.all(
    names.map(async (name) => {
      const found = pictureFile.exec(name);
      const of = found ? { order: found[1]!, line: Number(found[2]) } : null;
      return { name, of, at: (await stat(path.join(folder(), name))).mtime };
    }),
  );
}

export const removeComplaintPicture = (name: string): Promise<void> => rm(path.join(folder(), name), { force: true });
