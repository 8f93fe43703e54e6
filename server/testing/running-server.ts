import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { seedDemo } from '@/prisma/seed/seed-demo';
import { startBackground } from '@/scripts/setup/background.mjs';
import { ROOT } from '@/scripts/setup/root.mjs';
import { served } from '@/scripts/setup/served.mjs';

export type DemoSecrets = Awaited<ReturnType<typeof seedDemo>>;

const run = (script: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', path.join(ROOT, 'server/testing', script), ...args], { cwd: ROOT });

/** A new data folder that waits for its building. */
export async function makeEmptyFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-empty-'));
  await run('make-empty-folder.ts', folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A new data folder with the demo building, under the system's temporary folder; `ample`: nothing runs out. */
export async function makeDemoFolder(ample = false): Promise<{ folder: string; demo: DemoSecrets; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-served-'));
  const { stdout } = await run('make-demo-folder.ts', folder, ...(ample ? ['ample'] : []));
  const demo = JSON.parse(stdout.trim().split('\n').at(-1)!) as DemoSecrets;
  return { folder, demo, remove: () => rm(folder, { recursive: true, force: true }) };
}

export type RunningServer = {
  url: string;
  pid: number;
  /** What it printed so far, for a failing test. */
  output: () => string;
  /** SIGTERM, as a machine that shuts down; resolves with the exit code and how long it took, in milliseconds. */
  stop: () => Promise<{ code: number | null; took: number }>;
  /** SIGKILL, as a power cut. */
  kill: () => Promise<void>;
};

/** Serves the newest production build, or the one of that id, on the loopback. */
export async function startServer(folder: string, port: number, environment: Record<string, string> = {}, build?: string): Promise<RunningServer> {
  const url = `http://localhost:${port}`;
  const env = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: url, DATABASE_URL: '', ...environment };
  const { pid, output, end } = await startBackground(served({ env, url: `${url}/healthz`, ...(build ? { build } : {}) }));
  return { url, pid, output, stop: () => end('SIGTERM'), kill: async () => void (await end('SIGKILL')) };
}
