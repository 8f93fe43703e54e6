import path from 'node:path';
import { seedDemo } from '@/prisma/seed/seed-demo';
import { closeDoors, openDoors } from '@/server/db/connection';
import { migrate } from '@/server/db/migrate';

// Run with tsx by e2e/ and bench/: makes the data folder of a server under test, and prints what it seeded.
// A process of its own, because a data folder has one writer and the server under test will be it.
const folder = process.argv[2];
if (!folder) throw new Error('usage: make-demo-folder.ts FOLDER');
const file = path.join(folder, 'upstairs.db');
await migrate(file);
openDoors(file);
const demo = await seedDemo({});
await closeDoors();
console.log(JSON.stringify(demo));
