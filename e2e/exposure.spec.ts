import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

type Exposed = { kind: 'action' | 'route'; name: string; guard: string | null };

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that a build answers to, and which guard made it. */
async function exposedBy(build: string): Promise<Exposed[]> {
  const lister = path.join(root, 'e2e/support/list-exposed.mjs');
  const { stdout } = await run(process.execPath, [lister, build], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  return JSON.parse(stdout) as Exposed[];
}

/** Next answers for a picture that lies in app/ with a handler of its own, which runs no code of this project. */
function isPicture(name: string): boolean {
  const file = /^GET \/([a-z-]+\.(?:svg|png|ico))\/route$/.exec(name)?.[1];
  return file !== undefined && (statSync(path.join(root, 'app', file), { throwIfNoEntry: false })?.isFile() ?? false);
}

const unguarded = (exposed: readonly Exposed[]) =>
  exposed.filter(({ name, guard }) => guard === null && !isPicture(name)).map(({ name }) => name);

/** An application of one page that forgot the guards, in each way there is. */
const leaky: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(root)} } };`,
  // Without one of its own Next would look further up, and build the shop's.
  'instrumentation.js': 'export function register() {}',
  'app/layout.jsx': 'export default ({ children }) => <html><body>{children}</body></html>;',
  'app/actions.js': `'use server';
    const mark = Symbol.for('upstairs.guard');
    export async function open(input) { return input; }
    export const closed = Object.defineProperty(async (input) => input, mark, { value: 'action' });`,
  'app/page.jsx': `import { open, closed } from './actions';
    async function inline(form) { 'use server'; return form.get('a'); }
    export default () => <><form action={inline} /><form action={open} /><form action={closed} /></>;
    inline.toString();`,
  'app/picture.svg/route.js': "export const GET = () => new Response('no picture');",
  'app/leak/route.js': `const mark = Symbol.for('upstairs.guard');
    export const GET = Object.defineProperty(() => new Response(), mark, { value: 'get' });
    export const POST = () => new Response('upstairs.guard');`,
};

async function buildLeaky(): Promise<{ build: string; remove: () => Promise<void> }> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.cache/leaky-'));
  for (const [file, text] of Object.entries(leaky)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  await run(process.execPath, [next, 'build', folder], { cwd: root, env: { ...process.env, NODE_ENV: 'production', DIST_DIR: '' } });
  return { build: path.join(folder, '.next'), remove: () => rm(folder, { recursive: true }) };
}

test.describe('everything that the build exposes', () => {
  test('was made by a guard', async () => {
    const exposed = await exposedBy(path.join(root, '.next'));
    expect(unguarded(exposed)).toEqual([]);
    // A look that finds nothing proves nothing.
    const names = exposed.map(({ name, guard }) => `${guard}: ${name}`);
    expect(names).toContain('post: POST /api/v1/orders/route');
    expect(names).toContain('scan: GET /f/q/[placard]/route');
    expect(names.filter((name) => name.startsWith('action: signInAction of '))).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('action: placeOrderAction of '))).not.toEqual([]);
  });

  test('is looked at itself: what has no guard is found in a build that forgot it', async () => {
    test.slow();
    const { build, remove } = await buildLeaky();
    try {
      const open = unguarded(await exposedBy(build)).map((name) => name.replace(/\.cache\/leaky-\w+\//, ''));
      expect(open).toEqual([
        'POST /leak/route',
        'GET /picture.svg/route',
        '$$RSC_SERVER_ACTION_0 of app/page.jsx on app/page',
        'open of app/actions.js on app/page',
      ]);
    } finally {
      await remove();
    }
  });
});
