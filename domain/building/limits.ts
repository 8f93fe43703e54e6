import type { Text } from '../menu/shop';
import { lengthOf } from '../typed-text';

/** How large a building may be; the lift panel, the wizard and the database are made for this and no more. */
export const buildingLimits = {
  floors: { least: 1, most: 200 },
  /** The highest number that a lift button can show. */
  highest: 999,
  basements: { least: 0, most: 9 },
  banks: { least: 1, most: 12 },
  /** On one floor. */
  rooms: 200,
  /** Letters of a name. */
  name: 40,
} as const;

/** Why a name cannot be taken, or null. `optional`: the second language falls back to the first. */
export function nameFault(text: string, { optional = false } = {}): 'required' | 'too_long' | null {
  const length = lengthOf(text.trim());
  if (length === 0) return optional ? null : 'required';
  return length > buildingLimits.name ? 'too_long' : null;
}

/** What is wrong with a name in both languages, by the fields that every form has for them. */
export const namesFaults = ({ zh, en }: Text) => ({ name: nameFault(zh), nameEn: nameFault(en, { optional: true }) });
