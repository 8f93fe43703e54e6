/**
 * The text of a chosen file, or null for one that is longer than `limit` letters can be: its size is asked before a byte of it is read.
 * Spreadsheets save as UTF-8 or, on Chinese systems, as GB18030; what is not the first is the second.
 */
export async function readTable(file: Blob, limit: number): Promise<string | null> {
  // A letter takes up to three bytes here.
  if (file.size > limit * 3) return null;
  const bytes = await file.arrayBuffer();
  const text = decode(bytes);
  return text.length > limit ? null : text;
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
