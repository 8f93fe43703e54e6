import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allDrawings } from '@/prisma/seed/drawings/all-drawings';

// Draws the demo's pictures anew: npm run draw
const folder = fileURLToPath(new URL('../public/goods/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.svg')) rmSync(path.join(folder, name));
const drawings = allDrawings();
for (const [name, svg] of drawings) writeFileSync(path.join(folder, `${name}.svg`), svg);
console.log(`${drawings.size} pictures in public/goods`);
