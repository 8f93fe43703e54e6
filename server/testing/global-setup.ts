import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/server/db/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the database templates of this run. */
    templates: string;
  }
}

/** Builds the migrated template once per run; each test copies it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'upstairs-templates-'));
  await migrate(path.join(folder, 'empty', 'upstairs.db'));
  project.provide('templates', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
