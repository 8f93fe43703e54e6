import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { seedDemo } from '@/prisma/seed/seed-demo';

export type DemoSecrets = Awaited<ReturnType<typeof seedDemo>>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A new data folder with the demo building, under the system's temporary folder; `ample`: nothing runs out. */
export async function makeDemoFolder(ample = false): Promise<{ folder: string; demo: DemoSecrets; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-served-'));
  const script = path.join(root, 'server/testing/make-demo-folder.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, ...(ample ? ['ample'] : [])], { cwd: root });
  const demo = JSON.parse(stdout.trim().split('\n').at(-1)!) as DemoSecrets;
  return { folder, demo, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A port of the loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
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

/** Serves the newest production build on the loopback. */
export async function startServer(folder: string, port: number, environment: Record<string, string> = {}): Promise<RunningServer> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: url, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const output = () => printed.join('');
  await untilHealthy(url, child, output);
  return { url, pid: child.pid!, output, stop: () => end(child, 'SIGTERM'), kill: async () => void (await end(child, 'SIGKILL')) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<{ code: number | null; took: number }> {
  const from = performance.now();
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exited;
  }
  return { code: child.exitCode, took: performance.now() - from };
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended by itself:\n${output()}`);
    const healthy = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`the server was not healthy within 30 s:\n${output()}`);
}
