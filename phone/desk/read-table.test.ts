import { expect, it } from 'vitest';
import { readTable } from './read-table';

it('a file is read as UTF-8, and as GB18030 where it is none', async () => {
  expect(await readTable(new Blob(['27,前台']), 100)).toBe('27,前台');
  expect(await readTable(new Blob([new Uint8Array([0x32, 0x37, 0x2c, 0xbb, 0xe1, 0xd2, 0xe9, 0xca, 0xd2])]), 100)).toBe('27,会议室');
});

it('a file that is too long is never opened', async () => {
  const file = new Blob(['x'.repeat(301)]);
  file.arrayBuffer = () => Promise.reject(new Error('opened'));
  expect(await readTable(file, 100)).toBeNull();
  expect(await readTable(new Blob(['x'.repeat(101)]), 100)).toBeNull();
});
