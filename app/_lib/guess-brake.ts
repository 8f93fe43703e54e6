import { RateLimiterMemory } from 'rate-limiter-flexible';
import { perDatabase } from '@/server/per-database';
import type { Visitor } from './authorise';

/**
 * Codes that may be wrong within `seconds`. There are 31^6 of them: at the whole building's rate the code of one
 * floor takes years to guess. Phones without an id are counted by their address; one that brings an id is counted
 * by itself, so that somebody who guesses does not spoil the scans of neighbours who have scanned before.
 */
export const guesses = {
  device: { points: 20, seconds: 600 },
  strangers: { points: 120, seconds: 60 },
  address: { points: 1200, seconds: 60 },
} as const;

/** What is guessed: each is counted by itself, so that a mistyped coupon keeps nobody from scanning. */
export type Guessed = 'placard' | 'coupon';

const limiter = (of: Guessed, name: keyof typeof guesses): RateLimiterMemory =>
  perDatabase(`guesses:${of}:${name}`, () => {
    const { points, seconds } = guesses[name];
    return new RateLimiterMemory({ points, duration: seconds });
  });

const keysOf = ({ device, address }: Visitor, of: Guessed): readonly (readonly [RateLimiterMemory, string])[] => [
  [limiter(of, 'address'), address],
  device === null ? [limiter(of, 'strangers'), address] : [limiter(of, 'device'), device],
];

/** How long a visitor who has been wrong too often waits for one more look, in whole seconds; 0: not at all. */
export async function secondsOfGuesses(visitor: Visitor, of: Guessed): Promise<number> {
  for (const [counter, key] of keysOf(visitor, of)) {
    const counted = await counter.get(key);
    if (counted && counted.consumedPoints >= counter.points) return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  }
  return 0;
}

/** Whether this visitor has guessed too many placards for one more look. */
export const hasGuessedTooOften = async (visitor: Visitor): Promise<boolean> => (await secondsOfGuesses(visitor, 'placard')) > 0;

export async function countGuess(visitor: Visitor, of: Guessed = 'placard'): Promise<void> {
  for (const [counter, key] of keysOf(visitor, of)) await counter.penalty(key);
}
