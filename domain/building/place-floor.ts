import { parseFloorLabel } from './floor';
import { reservedWords } from './reserved-words';
import { buildingLimits } from './limits';

/** How high a label stands by its own number: B2 below B1 below 1. */
const height = (label: string): number => (label.startsWith('B') ? -Number(label.slice(1)) : Number(label));

/**
 * The floor above which a new one belongs by its number, to begin with; null: it is the lowest. Towers may number otherwise, so the owner has
 * the last word.
 */
export function proposePlace(labels: readonly string[], label: string): string | null {
  const below = labels.filter((each) => height(each) < height(label));
  return below.reduce<string | null>((highest, each) => (highest === null || labels.indexOf(each) > labels.indexOf(highest) ? each : highest), null);
}

/**
 * Why a floor with this label cannot join these, or null; words that mean something else in addresses are no floors.
 * @param typed as it was typed; `b3` is read as B3
 */
export function floorFault(labels: readonly string[], typed: string): 'required' | 'reserved' | 'not_a_floor' | 'duplicate' | 'too_many' | null {
  const text = typed.trim();
  if (text === '') return 'required';
  if ((reservedWords as readonly string[]).includes(text.toLowerCase())) return 'reserved';
  const label = parseFloorLabel(text);
  if (label === null || (label.startsWith('B') && label.length > 2)) return 'not_a_floor';
  if (labels.includes(label)) return 'duplicate';
  return labels.length >= buildingLimits.floors.most ? 'too_many' : null;
}
