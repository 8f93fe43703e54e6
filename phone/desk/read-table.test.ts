import { expect, it } from 'vitest';
import { readTable } from './read-table';

it('a file is read as a sheet is on the server', async () => {
  expect(await readTable(new Blob(['27,前台']), 100)).toEqual({ kind: 'text', text: '27,前台' });
  expect(await readTable(new Blob([new Uint8Array([0x32, 0x37, 0x2c, 0xbb, 0xe1, 0xd2, 0xe9, 0xca, 0xd2])]), 100)).toEqual({ kind: 'text', text: '27,会议室' });
  expect(await readTable(new Blob(['PK\u0003\u0004\0']), 100)).toEqual({ kind: 'unreadable' });
});

it('a file that is too long is never opened', async () => {
  const file = new Blob(['x'.repeat(301)]);
  file.arrayBuffer = () => Promise.reject(new Error('opened'));
  expect(await readTable(file, 100)).toEqual({ kind: 'too_long' });
  expect(await readTable(new Blob(['x'.repeat(101)]), 100)).toEqual({ kind: 'too_long' });
});
