import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintRules } from '../eslint.config.mjs';
import { ROOT } from './setup/root.mjs';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `export const n${at} = ${at};`).join('\n');
const longFunction = `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(40)}  return sum;\n}`;

/** A rule, a file that breaks it, and the least that breaks it. */
const OFFENCES: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['@typescript-eslint/no-floating-promises', 'server/a.ts', 'const f = async (): Promise<void> => {}; export const g = (): void => { f(); };'],
  ['@typescript-eslint/no-misused-promises', 'server/b.ts', 'export const g = (f: () => Promise<void>): void => [1].forEach(f);'],
  ['@typescript-eslint/switch-exhaustiveness-check', 'domain/a.ts', "export const f = (x: 'a' | 'b'): void => { switch (x) { case 'a': break; } };"],
  ['@typescript-eslint/no-explicit-any', 'domain/b.ts', 'export const f = (x: any): unknown => x;'],
  ['@typescript-eslint/consistent-type-imports', 'domain/c.ts', "import { T } from './types'; export const f = (x: T): T => x;"],
  ['@typescript-eslint/ban-ts-comment', 'domain/d.ts', '// @ts-ignore\nexport const x = 1;'],
  ['react-hooks/rules-of-hooks', 'app/a.tsx', "import { useState } from 'react'; export function Bad({ on }: { on: boolean }) { if (on) useState(1); return null; }"],
  ['max-lines', 'domain/e.ts', lines(301)],
  ['max-lines', 'domain/long.test.ts', lines(401)],
  ['max-lines-per-function', 'domain/f.ts', longFunction],
  ['no-restricted-syntax', 'server/clock-a.ts', 'export const t = new Date();'],
  ['no-restricted-syntax', 'app/clock-b.ts', 'export const t = Date.now();'],
  ['no-restricted-syntax', 'domain/clock-c.ts', 'export const t = Date();'],
  ['no-restricted-syntax', 'server/random-a.ts', 'export const r = Math.random();'],
  ['no-restricted-syntax', 'server/environment.ts', 'export const e = process.env.PORT;'],
  ['no-restricted-syntax', 'app/environment.ts', 'export const e = process.env.PORT;'],
  ['no-restricted-syntax', 'app/html-a.tsx', "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;"],
  ['no-restricted-syntax', 'app/html-b.tsx', "const props = { dangerouslySetInnerHTML: { __html: '' } }; export const A = () => <p {...props} />;"],
  ['no-restricted-syntax', 'phone/html-c.ts', "export const f = (e: Element): void => { e.innerHTML = ''; };"],
  ['no-restricted-syntax', 'phone/html-d.ts', "export const f = (e: Element): void => { e.insertAdjacentHTML('beforeend', ''); };"],
  ['no-restricted-syntax', 'phone/html-e.ts', "export const f = (): void => { document.write(''); };"],
  ['no-restricted-syntax', 'domain/g.test.ts', "import { it } from 'vitest'; it.skip('x', () => {});"],
  ['no-restricted-syntax', 'domain/h.test.ts', "import { describe } from 'vitest'; describe.only('x', () => {});"],
  ['no-restricted-syntax', 'e2e/a.spec.ts', "import { test } from '@playwright/test'; test.describe.only('x', () => {});"],
  ['no-restricted-syntax', 'e2e/b.spec.ts', "import { test } from '@playwright/test'; test.fixme('x', () => {});"],
  ['no-restricted-globals', 'domain/i.ts', "export const f = (): Promise<Response> => fetch('/');"],
  ['no-console', 'server/c.ts', "console.log('x');"],
  ['upstairs/file-name', 'server/utils.ts', 'export const x = 1;'],
  ['upstairs/file-name', 'server/order-helpers.ts', 'export const x = 1;'],
  ['upstairs/file-name', 'domain/data.ts', 'export const x = 1;'],
  ['upstairs/file-name', 'domain/index.ts', 'export const x = 1;'],
  ['upstairs/file-name', 'domain/PlaceOrder.ts', 'export const x = 1;'],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['server/clock.ts', 'export const now = (): Date => new Date();'],
  ['phone/clock.ts', 'export const now = (): Date => new Date();'],
  ['server/env.ts', 'export const port = process.env.PORT;'],
  ['server/db/index.ts', 'export const x = 1;'],
  ['scripts/told.ts', "console.log(process.env.PORT, Date.now());"],
  ['some.config.ts', 'export const port = process.env.PORT;'],
  ['domain/parse.ts', 'export const at = (text: string): Date => new Date(text);'],
  ['domain/fine.test.ts', lines(400)],
  ['app/f/[locale]/[floor]/page.tsx', 'export default function Page() { return null; }'],
];

describe('lint rules', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'upstairs-lint-'));
  const found = new Map<string, string[]>();

  function put(file: string, text: string): void {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }

  beforeAll(async () => {
    for (const [, file, code] of OFFENCES) put(file, code);
    for (const [file, code] of ALLOWED) put(file, code);
    put('domain/types.ts', 'export type T = string;');
    put('domain/switched-off.ts', '/* eslint-disable */\nexport const x = (y: any): unknown => y;');
    put('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', lib: ['dom', 'esnext'], types: ['node'] } }));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: lintRules(root) as Linter.Config[] });
    for (const { filePath, messages } of await eslint.lintFiles(['.'])) {
      found.set(path.relative(root, filePath).replaceAll('\\', '/'), messages.map(({ ruleId, message }) => ruleId ?? message));
    }
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(OFFENCES)('%s bites in %s', (rule, file) => {
    expect(found.get(file)).toContain(rule);
  });

  it.each(ALLOWED)('%s may say so', (file) => {
    expect(found.get(file)).toEqual([]);
  });

  it('cannot be switched off in a file', () => {
    expect(found.get('domain/switched-off.ts')).toContain('@typescript-eslint/no-explicit-any');
  });
});
