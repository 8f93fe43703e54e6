import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

// What nobody expected on the console is a failure. A test that provokes a message says so by spying on it.
const watched = ['error', 'warn'] as const;
let said: string[] = [];
let restore: (() => void)[] = [];

beforeEach(() => {
  said = [];
  restore = watched.map((level) => {
    const original = console[level];
    console[level] = (...words: unknown[]) => void said.push(`console.${level}: ${format(...words)}`);
    return () => void (console[level] = original);
  });
});

afterEach(() => {
  for (const undo of restore) undo();
  if (said.length > 0) throw new Error(`The test passed, but it said:\n${said.join('\n')}`);
});
