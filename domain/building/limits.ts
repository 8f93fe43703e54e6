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

/** Letters of a name as people count them, spaces at its ends aside. */
export const nameLength = (text: string): number => [...text.trim()].length;

/** Why a name cannot be taken, or null. `optional`: the second language falls back to the first. */
export function nameFault(text: string, { optional = false } = {}): 'required' | 'too_long' | null {
  const length = nameLength(text);
  if (length === 0) return optional ? null : 'required';
  return length > buildingLimits.name ? 'too_long' : null;
}
