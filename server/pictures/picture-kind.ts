/** What a phone's camera or gallery gives and our decoder reads. HEIC is not among them: phones hand out JPEG where it is not asked for. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

const begins = (bytes: Buffer, text: string, at = 0): boolean => bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'));

/** By its first bytes alone: names and types that came along say nothing. Null for everything else, SVG and GIF among it. */
export function pictureKind(bytes: Buffer): PictureKind | null {
  if (begins(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (begins(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8)) return 'webp';
  return begins(bytes, 'ftyp', 4) && (begins(bytes, 'avif', 8) || begins(bytes, 'avis', 8)) ? 'avif' : null;
}
