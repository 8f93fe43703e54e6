import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, findHolder } from './folder-claim.mjs';
import { ROOT } from './root.mjs';

const holderProgram = (folder: string) => `
  import { claimFolder } from '${path.join(ROOT, 'scripts/setup/folder-claim.mjs')}';
  await claimFolder(${JSON.stringify(folder)}, 'http://localhost:3999');
  process.stdout.write('held');
  setInterval(() => {}, 1000);
`;

/** A process of its own that holds the folder until it is killed. */
async function startHolder(folder: string): Promise<{ pid: number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', holderProgram(folder)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

describe.each([
  ['a short path', ''],
  ['a path that is too long for a local socket', 'long'.repeat(30)],
])('claiming a data folder with %s', (_, name) => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'upstairs-claim-')), name);
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses while another process holds it, says where that one serves, and touches nothing', async () => {
    const holder = await startHolder(folder);
    const before = readdirSync(folder);
    expect(await findHolder(folder)).toEqual({ pid: holder.pid, url: 'http://localhost:3999' });
    await expect(claimFolder(folder, 'http://localhost:4000')).rejects.toThrow(`http://localhost:3999 (process ${holder.pid})`);
    expect(readdirSync(folder)).toEqual(before);
    await holder.kill();
  });

  it('takes a folder over from a holder that was killed', async () => {
    const holder = await startHolder(folder);
    await holder.kill();
    expect(await findHolder(folder)).toBeUndefined();
    await claimFolder(folder, 'http://localhost:4000');
    expect(await findHolder(folder)).toEqual({ pid: process.pid, url: 'http://localhost:4000' });
  });
});
