import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './root.mjs';
import { run, runNode } from './run.mjs';

/** A command that runs a child, which runs a grandchild that would go on for a minute and ignores being asked to end. */
const command = `
  import { endWithChildren, runNode } from '${path.join(ROOT, 'scripts/setup/run.mjs')}';
  endWithChildren();
  const grandchild = "process.on('SIGTERM', () => {}); console.log(process.pid); setTimeout(() => {}, 60_000)";
  await runNode(['-e', \`require('node:child_process').spawn(process.execPath, ['-e', \${JSON.stringify(grandchild)}], { stdio: 'inherit' })\`]);
  console.log('went on after the signal');
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('running programs', () => {
  it('gives the exit code and, when quiet, what was printed on both streams', async () => {
    const { code, output } = await runNode(['-e', "console.log('out'); console.error('err'); process.exit(3)"], { quiet: true });
    expect(code).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  it('gives a program no input to wait for', async () => {
    expect(await run('cat', [], { quiet: true })).toEqual({ code: 0, output: '' });
  });

  it('ends what it started, and what that started, when it is told to end', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const grandchild = Number(await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve)));
    const more: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => more.push(chunk.toString()));
    expect(isAlive(grandchild)).toBe(true);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    // Its new parent may take a moment to notice that it has ended.
    await expect.poll(() => isAlive(grandchild), { timeout: 10_000 }).toBe(false);
    expect(more).toEqual([]);
  }, 20_000);
});
