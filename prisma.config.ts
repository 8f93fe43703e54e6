import { defineConfig } from 'prisma/config';

// The CLI asks for a downloaded schema engine even where only `generate` runs, which does not use it.
// With this stand-in never run `db push` or `migrate`: they would exit 0 and do nothing.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
