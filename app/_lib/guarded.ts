/** The five ways in (architecture.md, One way in). */
type GuardKind = 'action' | 'post' | 'get' | 'scan' | 'notify';

// A registered symbol: Next bundles this module once per route, and the test that walks a build looks from outside.
const mark = Symbol.for('upstairs.guard');

/** Marks what a guard made, so that a test can show that the build exposes nothing else. */
export function guarded<F extends (...args: never[]) => unknown>(kind: GuardKind, made: F): F {
  Object.defineProperty(made, mark, { value: kind });
  return made;
}
