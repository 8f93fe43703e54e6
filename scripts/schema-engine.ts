import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readMigrations, type Migration } from '@/server/db/migrations';

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from a database with these migrations to a Prisma schema, by Prisma's own engine; empty
 * when they agree. Prisma knows nothing of CHECK constraints and neither misses nor writes them.
 */
export function sqlTowards(
  schema: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string> {
  return withEngine(':memory:', async (prisma) => {
    const { stdout } = await prisma.diff({
      from: { tag: 'migrations', ...migrationList(migrations) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim();
  });
}

/** What Prisma's own command line thinks of a database's history of migrations. */
export function diagnose(file: string): Promise<engine.DiagnoseMigrationHistoryOutput> {
  const migrationsList = migrationList(readMigrations());
  return withEngine(file, (prisma) =>
    prisma.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: true, filters: noFilters }),
  );
}

async function withEngine<T>(file: string, use: (prisma: engine.SchemaEngine) => Promise<T>): Promise<T> {
  start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new ScriptRunner({ url: file }));
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  const prisma = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    adapter,
  );
  try {
    return await use(prisma);
  } finally {
    prisma.free();
  }
}

/**
 * The engine sends a whole migration as one statement, which this driver refuses: it goes through as a
 * script.
 */
class ScriptRunner extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb();
    const one = shadow.executeRaw.bind(shadow);
    shadow.executeRaw = (query) =>
      query.args.length > 0 ? one(query) : shadow.executeScript(query.sql).then(() => 0);
    return shadow;
  }
}

function migrationList(migrations: readonly Migration[]): engine.MigrationList {
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
