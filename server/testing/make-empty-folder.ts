import path from 'node:path';
import { migrate } from '@/server/db/migrate';

// Run with tsx by e2e/: makes the data folder of a server that nobody has set up yet.
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: make-empty-folder.ts FOLDER');
await migrate(path.join(folder, 'upstairs.db'));
