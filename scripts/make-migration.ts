import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { now } from '@/server/clock';
import { migrationsFolder, readMigrations } from '@/server/db/migrations';
import { carryChecks } from './carry-checks';
import { sqlTowards } from './schema-engine';

/**
 * `npm run migration -- add_coupons`: writes the migration that leads from the last one to
 * prisma/schema.prisma.
 */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Error('Give the migration a name: npm run migration -- add_coupons');
  const migrations = readMigrations();
  const sql = await sqlTowards(readFileSync('prisma/schema.prisma', 'utf8'), migrations);
  if (sql === '') {
    console.log('Schema and migrations agree: there is nothing to migrate.');
    return;
  }
  const stamp = now().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(migrationsFolder, `${stamp}_${name}`, 'migration.sql');
  mkdirSync(path.dirname(file));
  writeFileSync(file, `${carryChecks(sql, migrations)}\n`);
  console.log(
    `Wrote ${path.relative('.', file)}. Add the CHECK constraints of new columns by hand, then npm test.`,
  );
}

await main(process.argv[2]);
