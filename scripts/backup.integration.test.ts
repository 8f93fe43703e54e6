import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { startChild } from '@/server/testing/child-process';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable } from '@/server/testing/valid-rows';

const database = useDatabase();

const run = (command: 'backup' | 'restore', ...args: string[]) =>
  startChild(`scripts/${command}.ts`, args, { DATA_DIR: path.dirname(database.file) }).ended();

test('backup beside a running server, then restore, as a person types them', async () => {
  fillEveryTable(database.file);
  await write((tx) => tx.item.updateMany({ data: { price: 460 } }));
  const made = await run('backup');
  const copy = /^Copied the database to (.*\.db)\n$/.exec(made.output)?.[1] ?? '';
  expect(existsSync(copy)).toBe(true);

  const held = await run('restore', copy);
  expect(held).toEqual({
    code: 1,
    output: expect.stringContaining('already serving the data folder') as string,
  });

  await write((tx) => tx.order.updateMany({ data: { status: 'accepted' } }));
  await closeDoors();
  const refused = await run('restore', copy);
  expect(refused).toEqual({
    code: 1,
    output: expect.stringContaining('1 order of the present database') as string,
  });
  expect(refused.output).not.toContain('    at ');

  const done = await run('restore', copy, '--discard-newer');
  expect(done.code).toBe(0);
  const kept = /kept as (.*\.db)\n$/.exec(done.output)?.[1] ?? '';
  expect(existsSync(kept)).toBe(true);
  openDoors(database.file);
  expect(await write((tx) => tx.order.findFirstOrThrow())).toMatchObject({ status: 'placed' });
});

test('restore without one file, or with an unknown flag, says how it is used', async () => {
  const ended = await Promise.all(
    [[], ['--force'], ['a.db', 'b.db'], ['a.db', '--force']].map((args) => run('restore', ...args)),
  );
  const usage = { code: 1, output: 'Usage: npm run restore -- FILE [--discard-newer]\n' };
  expect(ended).toEqual(ended.map(() => usage));
});
