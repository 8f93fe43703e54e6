import { expect, test } from 'vitest';
import { useDatabase } from '@/server/testing/database';
import { read, write } from '.';

useDatabase();

test('what was written is read', async () => {
  await write((tx) => tx.dayCounter.findMany());
  await write((tx) => tx.building.create({ data: { id: 'b', nameZh: '楼', nameEn: 'B', timeZone: 'Asia/Shanghai' } }));
  expect(await read().building.count()).toBe(1);
  await expect(write(async (tx) => { await tx.building.deleteMany(); throw new Error('no'); })).rejects.toThrow('no');
  expect(await read().building.count()).toBe(1);
});
