import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBackground } from './background.mjs';
import { freePort } from './free-port.mjs';
import { prepareData } from './prepare-data.mjs';
import { served } from './served.mjs';

/**
 * Serves the newest build on a demo building of its own, for as long as `work` takes.
 * @template T
 * @param {(served: { origin: string, prepared: import('./prepare-data.mjs').Prepared }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServedDemo(work) {
  const folder = mkdtempSync(join(tmpdir(), 'upstairs-served-'));
  try {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = { DATA_DIR: folder, DATABASE_URL: '', PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: '', NODE_ENV: 'production', SETUP: 'demo' };
    const prepared = await prepareData(env);
    return await withBackground(served({ env, url: `${origin}/` }), () => work({ origin, prepared }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
