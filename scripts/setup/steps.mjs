/** Saying what happens: each step with its time, and each failure in one line. */

/** A failure whose message is all that the person needs; anything else thrown is a fault of ours. */
export class SetupError extends Error {}

/** @param {number} ms @returns {string} `0.4 s`, `2 min 07 s` */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Runs one step and prints its name and time when it is done; a slow step is announced when it begins.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @param {{ announce?: string, outcome?: (value: T) => string }} [say]
 * @returns {Promise<T>}
 */
export async function step(name, work, { announce, outcome } = {}) {
  if (announce) console.log(`… ${name}: ${announce}`);
  const from = performance.now();
  try {
    const value = await work();
    const told = outcome?.(value);
    console.log(`✓ ${name}${told ? `: ${told}` : ''} (${duration(performance.now() - from)})`);
    return value;
  } catch (error) {
    console.log(`✗ ${name} (${duration(performance.now() - from)})`);
    throw error;
  }
}

/**
 * Runs a command's main function: a SetupError ends it with its one line, anything else with its stack.
 * @param {() => Promise<void>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `\nUpstairs: ${error.message}` : error);
    process.exitCode = 1;
  }
}
