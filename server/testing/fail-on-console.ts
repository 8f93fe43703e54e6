import { format } from 'node:util';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

// What nobody expected on the console is a failure. A test that provokes a message replaces the
// implementation: vi.spyOn(console, 'error').mockImplementation(…).
let said: string[] = [];
let spies: MockInstance[] = [];

beforeEach(() => {
  said = [];
  spies = (['error', 'warn'] as const).map((level) =>
    vi
      .spyOn(console, level)
      .mockImplementation((...words) => void said.push(`${level}: ${format(...words)}`)),
  );
});

afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  if (said.length > 0) throw new Error(`The test passed, but it said:\n${said.join('\n')}`);
});
