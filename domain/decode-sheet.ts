const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a sheet, on a tablet and on the server alike: UTF-8, what a Chinese Excel writes as CSV (GB18030), or what it writes as
 * "Unicode text" (UTF-16). Null for anything else, such as a workbook.
 */
export function decodeSheet(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return decoded(bytes, 'utf-16le');
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  // A workbook is an archive: its bytes may happen to be letters, but no sheet has a NUL.
  return text === null || text.includes('\0') ? null : text;
}
