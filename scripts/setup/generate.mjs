import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNode } from './run.mjs';
import { SetupError, step } from './steps.mjs';

/** What the generated client depends on. */
const INPUTS = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];
const STAMP = join(ROOT, 'prisma/generated/.inputs');

/** Generates Prisma's client from the schema, unless it was generated from exactly these inputs. */
export async function generate() {
  const hash = createHash('sha256');
  for (const path of INPUTS) hash.update(readFileSync(join(ROOT, path)));
  const inputs = hash.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return;
  await step('Database client', async () => {
    const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], { quiet: true });
    if (code !== 0) throw new SetupError(`prisma generate failed:\n${output.trimEnd()}`);
    mkdirSync(join(ROOT, 'prisma/generated'), { recursive: true });
    writeFileSync(STAMP, inputs);
  });
}
