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

const limiter = (name: keyof typeof guesses): RateLimiterMemory =>
  perDatabase(`guesses:${name}`, () => {
    const { points, seconds } = guesses[name];
    return new RateLimiterMemory({ points, duration: seconds });
  });

const keysOf = ({ device, address }: Visitor): readonly (readonly [RateLimiterMemory, string])[] => [
  [limiter('address'), address],
  device === null ? [limiter('strangers'), address] : [limiter('device'), device],
];

/** Whether this visitor has been wrong too often for one more look. */
export async function hasGuessedTooOften(visitor: Visitor): Promise<boolean> {
  for (const [counter, key] of keysOf(visitor)) {
    const counted = await counter.get(key);
    if (counted && counted.consumedPoints >= counter.points) return true;
  }
  return false;
}

export async function countGuess(visitor: Visitor): Promise<void> {
  for (const [counter, key] of keysOf(visitor)) await counter.penalty(key);
}
