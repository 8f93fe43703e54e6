import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from './source-hash.mjs';

describe('what makes a build stale', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'upstairs-hash-'));
    for (const file of ['app/page.tsx', 'server/env.ts', 'package-lock.json', 'next.config.js', 'prisma/schema.prisma']) put(file, 'one');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function put(file: string, text: string): void {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }

  it.each(['app/page.tsx', 'app/new/page.tsx', 'server/env.ts', 'package-lock.json', 'next.config.js', 'prisma/schema.prisma', 'prisma/seed/demo-shops.ts', 'instrumentation.ts', 'public/icon.svg', 'scripts/serving/security-headers.mjs', 'serwist.config.mjs', 'phone/worker/worker.ts', 'phone/worker/tsconfig.json'])(
    'a change of %s',
    (file) => {
      const before = sourceHash(root);
      put(file, 'two');
      expect(sourceHash(root)).not.toBe(before);
    },
  );

  it('a file that was renamed', () => {
    const before = sourceHash(root);
    rmSync(path.join(root, 'app/page.tsx'));
    put('app/other.tsx', 'one');
    expect(sourceHash(root)).not.toBe(before);
  });

  it.each(['data/upstairs.db', 'server/env.test.ts', 'e2e/journey.spec.ts', 'README.md', 'app/notes.md', '.builds/a/BUILD_ID', 'vitest.config.ts'])(
    'but not a change of %s',
    (file) => {
      const before = sourceHash(root);
      put(file, 'two');
      expect(sourceHash(root)).toBe(before);
    },
  );
});
