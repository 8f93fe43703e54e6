import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkImports } from './lint/check-imports.mjs';
import { importRules } from './lint/import-rules.mjs';
import { ROOT } from './setup/root.mjs';

/** One offending import per line: the rule that must bite, the file that imports, and what it imports. */
const OFFENCES: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['domain-imports-only-what-it-may', 'domain/a.ts', '@/i18n/fine'],
  ['domain-imports-only-what-it-may', 'domain/b.ts', 'node:fs'],
  ['domain-imports-only-what-it-may', 'domain/c.ts', 'zod'],
  ['i18n-imports-only-what-it-may', 'i18n/a.ts', '@/phone/fine'],
  ['phone-imports-only-what-it-may', 'phone/a.ts', '@/server/fine'],
  ['phone/worker-imports-only-what-it-may', 'phone/worker/a.ts', 'zod'],
  ['server-knows-no-other-layer', 'server/a.ts', '@/phone/fine'],
  ['server-knows-no-other-layer', 'server/b.ts', '@/app/fine'],
  ['server-knows-no-other-layer', 'server/setup/a.ts', '@/prisma/seed/seed-demo'],
  ['the-seed-has-one-door', 'server/setup/set-up-demo.ts', '@/prisma/seed/fine'],
  ['server-knows-no-framework', 'server/c.ts', 'next/cache'],
  ['server-knows-no-framework', 'server/d.ts', 'react'],
  ['generated-client-stays-in-server', 'app/a.ts', '@/prisma/generated/client'],
  ['database-has-two-doors', 'app/b.ts', '@/server/db/connection'],
  ['database-has-two-doors', 'server/orders/a.ts', '@/server/db/connection'],
  ['testing-only-in-tests', 'server/e.ts', '@/server/testing/fine'],
  ['testing-only-in-tests', 'phone/c.ts', '@/phone/testing/fine'],
  ['app-is-not-a-tool', 'app/c.ts', '@/prisma/seed/fine'],
  ['app-is-not-a-tool', 'instrumentation.ts', '@/scripts/fine.mjs'],
  ['tools-use-server-and-domain', 'scripts/a.ts', '@/app/fine'],
  ['tools-use-server-and-domain', 'e2e/a.ts', '@/phone/fine'],
  ['tools-are-imported-by-tools', 'scripts/b.ts', '@/bench/fine'],
  ['setup-needs-nothing-installed', 'scripts/setup/a.mjs', 'zod'],
  ['setup-needs-nothing-installed', 'scripts/serving/a.mjs', 'zod'],
  ['setup-needs-nothing-installed', 'scripts/c.mjs', '../server/fine'],
  ['browser-files-stay-in-the-browser', 'app/_ui/a.tsx', '@/server/fine'],
  ['browser-files-stay-in-the-browser', 'app/desk/client.tsx', '@/server/fine'],
  ['browser-files-stay-in-the-browser', 'app/desk/other-client.tsx', '@/app/fine'],
  ['browser-files-know-no-node', 'app/f/_ui/b.tsx', 'node:fs'],
  ['no-cycles', 'domain/cycle-a.ts', './cycle-b'],
  ['resolvable', 'domain/d.ts', './no-such-file'],
  ['declared-packages-only', 'server/f.ts', 'undeclared'],
  ['no-build-tools-at-run-time', 'server/g.ts', 'vitest'],
  ['known-folders-only', 'server/h.ts', '@/misc/fine'],
];

/** What nothing may complain about: each is allowed by the table. */
const ALLOWED: readonly (readonly [from: string, imports: string])[] = [
  ['app/d.ts', '@/server/db'],
  ['app/_ui/c.tsx', '@/app/desk/_actions/fine'],
  ['app/_ui/d.tsx', '@/i18n/fine'],
  ['phone/b.ts', '@/domain/fine'],
  ['server/i.ts', '@/prisma/generated/client'],
  ['server/testing/a.ts', '@/prisma/seed/fine'],
  ['phone/testing/a.ts', 'vitest'],
  ['server/j.test.ts', '@/server/testing/fine'],
  ['prisma/seed/a.ts', '@/server/db'],
  ['scripts/d.ts', '@/prisma/seed/fine'],
  ['scripts/setup/b.mjs', 'node:fs'],
];

const TARGETS = [
  'domain/fine.ts', 'i18n/fine.ts', 'phone/fine.ts', 'phone/testing/fine.ts', 'server/fine.ts', 'server/db/index.ts', 'server/db/connection.ts',
  'server/testing/fine.ts', 'prisma/generated/client.ts', 'prisma/seed/fine.ts', 'prisma/seed/seed-demo.ts', 'scripts/fine.mjs', 'bench/fine.ts', 'app/fine.ts', 'misc/fine.ts',
];

describe('import rules', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'upstairs-imports-'));
  let found: { rule: string; from: string }[] = [];

  function put(file: string, text: string): void {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }

  beforeAll(async () => {
    for (const file of TARGETS) put(file, 'export const fine = 1;\n');
    for (const [from, imports] of [...OFFENCES.map(([, from, imports]) => [from, imports] as const), ...ALLOWED]) {
      const directive = from.includes('client.tsx') ? "'use client';\n" : '';
      put(from, `${directive}import { fine } from '${imports}';\nexport const used = fine;\n`);
    }
    put('domain/cycle-b.ts', "export { used as fine } from './cycle-a';\n");
    put('app/desk/_actions/fine.ts', "'use server';\nexport const fine = async () => 1;\n");
    put('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', baseUrl: '.', paths: { '@/*': ['./*'] } } }));
    put('package.json', JSON.stringify({ type: 'module', dependencies: { next: '*', react: '*', zod: '*' }, devDependencies: { vitest: '*' } }));
    for (const name of ['next', 'react', 'zod', 'vitest']) {
      mkdirSync(path.join(root, 'node_modules'), { recursive: true });
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(root, 'node_modules', name));
    }
    put('node_modules/undeclared/package.json', JSON.stringify({ name: 'undeclared', main: 'index.js' }));
    put('node_modules/undeclared/index.js', 'exports.fine = 1;\n');
    found = (await checkImports(root)).violations;
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(OFFENCES)('%s bites in %s, which imports %s', (rule, from) => {
    expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([]);
  });

  it('has an offence for every rule', () => {
    const tried = new Set(OFFENCES.map(([rule]) => rule));
    expect(importRules(root).map(({ name }) => name).filter((name) => !tried.has(name ?? ''))).toEqual([]);
  });
});
