import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readMigrations, type Migration } from '@/server/db/migrations';

/**
 * The SQL that leads from a database with these migrations to a Prisma schema, by Prisma's own engine as
 * WebAssembly; empty when they agree. Prisma knows nothing of CHECK constraints and neither misses nor writes them.
 */
export async function sqlTowards(schema: string, migrations: readonly Migration[] = readMigrations()): Promise<string> {
  const files = [{ path: 'schema.prisma', content: schema }];
  const adapter = bindMigrationAwareSqlAdapterFactory(new ScriptRunner({ url: ':memory:' }));
  start();
  const { SchemaEngine } = engine;
  const instance = await SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter);
  try {
    const { stdout } = await instance.diff({
      from: { tag: 'migrations', ...asList(migrations) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim();
  } finally {
    instance.free();
  }
}

/** The engine sends a whole migration as one statement, which this driver refuses: it goes through as a script. */
class ScriptRunner extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb();
    const one = shadow.executeRaw.bind(shadow);
    shadow.executeRaw = (query) => (query.args.length > 0 ? one(query) : shadow.executeScript(query.sql).then(() => 0));
    return shadow;
  }
}

function asList(migrations: readonly Migration[]) {
  const migrationDirectories = migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  }));
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "sqlite"' };
  return { baseDir: '', lockfile, shadowDbInitScript: '', migrationDirectories };
}

let started = false;

/** The package's own entry imports the .wasm file as a module, which Node 20 cannot. */
function start(): void {
  if (started) return;
  started = true;
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(readFileSync(file.replace(/\.js$/, '.wasm')));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(exports);
  (exports['__wbindgen_start'] as () => void)();
}
