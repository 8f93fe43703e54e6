import { decodeSheet } from '@/domain/decode-sheet';

/** What came of a chosen file: its text, or why it is no table. */
export type ReadTable = { kind: 'text'; text: string } | { kind: 'too_long' | 'unreadable' };

/** The text of a chosen file; of one that is longer than `limit` letters can be, the size is asked before a byte of it is read. */
export async function readTable(file: Blob, limit: number): Promise<ReadTable> {
  // A letter takes up to three bytes here.
  if (file.size > limit * 3) return { kind: 'too_long' };
  const text = decodeSheet(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { kind: 'unreadable' };
  return text.length > limit ? { kind: 'too_long' } : { kind: 'text', text };
}
