import type { Result } from '@/domain/result';
import type { WishInput, WishTaken } from '@/domain/wishes/wish';
import { readPlacard } from './placard-memory';
import { postJson } from './post-json';

/** Tells a shop what somebody would like it to have. A phone that had no id has one after the first answer, and asks once more. */
export async function sendWish(wish: Omit<WishInput, 'placard'>): Promise<Result<WishTaken> | null> {
  const placard = readPlacard();
  const body: WishInput = { ...wish, placard: placard && { floor: placard.floor, code: placard.code } };
  const ask = () => postJson<WishTaken>('/api/v1/wishes', body);
  const answer = await ask();
  return answer && !answer.ok && answer.error.code === 'busy' ? ask() : answer;
}
