import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Child {
  /** Waits until it has printed the word. @throws Error with all it printed when it ends without. */
  said(word: string): Promise<void>;
  /** As a power cut: no handler of the child runs. */
  kill(): Promise<void>;
  /** Waits for its end; everything it printed, and its exit code. */
  ended(): Promise<{ output: string; code: number | null }>;
}

/** Starts a script of the project, TypeScript too, in a process of its own. */
export function startChild(script: string, args: readonly string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { NODE_ENV: 'test', ...env },
  });
  let output = '';
  const collect = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const closed = once(child, 'close');
  return {
    said: (word) => saidBy(child, word, () => output),
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
    ended: async () => {
      await closed;
      return { output, code: child.exitCode };
    },
  };
}

function saidBy(child: ChildProcess, word: string, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => output().includes(word) && resolve();
    child.stdout?.on('data', look);
    child.on('close', () => reject(new Error(`It ended without saying ${word}:\n${output()}`)));
    look();
  });
}
