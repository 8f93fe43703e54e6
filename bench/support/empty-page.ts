import { execFileSync, spawn } from 'node:child_process';
import { freePort } from '@/server/testing/running-server';
import { request } from './http';

const next = 'node_modules/next/dist/bin/next';

/** Builds and serves a page of the same Next with nothing on it: what any page costs before it does anything. */
export async function startEmptyPage(): Promise<{ url: string; pid: number; stop: () => void }> {
  execFileSync(process.execPath, [next, 'build', 'bench/empty-page'], { stdio: 'ignore' });
  const port = await freePort();
  const child = spawn(process.execPath, [next, 'start', 'bench/empty-page', '-p', String(port), '-H', '127.0.0.1'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (await request(url).then(({ status }) => status === 200, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, pid: child.pid!, stop: () => child.kill() };
}
