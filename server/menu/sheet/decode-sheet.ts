const marks = { utf8: '\xef\xbb\xbf', utf16: '\xff\xfe' };

const begins = (bytes: Buffer, mark: string): boolean => bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'));

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a sheet: UTF-8, what a Chinese Excel writes as CSV (GB18030), or what it writes as "Unicode text" (UTF-16). Null for
 * anything else, such as a workbook.
 */
export function decodeSheet(bytes: Buffer): string | null {
  if (begins(bytes, marks.utf16)) return decoded(bytes, 'utf-16le');
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  // A workbook is an archive: its bytes may happen to be letters, but no sheet has a NUL.
  return text === null || text.includes('\0') ? null : text;
}
