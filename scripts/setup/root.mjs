import { fileURLToPath } from 'node:url';

/** Absolute path of the project, whatever folder a command is called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
