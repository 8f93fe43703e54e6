import type { PlacardReference } from '@/domain/building/placard';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hasScanned } from '@/server/placards/has-scanned';
import type { Visitor } from './authorise';
import { countGuess, hasGuessedTooOften } from './guess-brake';

/**
 * How a visitor's order looks its code up: a wrong one counts as a guess, like one in a placard's URL, and who has
 * guessed too often finds nothing. Only a code that this browser has scanned before stays good for it, so that
 * somebody who guesses from inside the building does not keep its phones from ordering.
 */
export const lookFor =
  (visitor: Visitor) =>
  async (code: PlacardReference): Promise<Vouch | null> => {
    if (await hasGuessedTooOften(visitor)) {
      return visitor.device !== null && (await hasScanned(code, visitor.device)) ? findVouch(code) : null;
    }
    const found = await findVouch(code);
    if (!found) await countGuess(visitor);
    return found;
  };
