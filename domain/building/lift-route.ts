import type { Building, Floor } from './floor';

/** The shafts of a building: where each floor lies, and which lift stops there. */
export type Shafts = { floors: readonly Pick<Floor, 'label' | 'position'>[] } & Pick<Building, 'liftBanks'>;

export type LiftLeg = { bank: string; from: string; to: string; direction: 'up' | 'down' };

/**
 * How a bag travels between two floors: one lift where a bank serves both, else a change at the transfer floor
 * that makes the shortest way. Empty when it is the same floor.
 * @returns null if no change of one bank leads there.
 */
export function liftRoute(building: Shafts, from: string, to: string): LiftLeg[] | null {
  const position = new Map(building.floors.map((floor) => [floor.label, floor.position]));
  const a = position.get(from);
  const b = position.get(to);
  if (a === undefined || b === undefined) return null;
  if (from === to) return [];
  const leg = (bank: string, start: string, end: string): LiftLeg => ({
    bank,
    from: start,
    to: end,
    direction: position.get(end)! > position.get(start)! ? 'up' : 'down',
  });
  const stopsAt = (label: string) => building.liftBanks.filter((bank) => bank.floors.includes(label));
  const direct = stopsAt(from).find((bank) => bank.floors.includes(to));
  if (direct) return [leg(direct.id, from, to)];
  let best: { legs: LiftLeg[]; length: number } | null = null;
  for (const first of stopsAt(from)) {
    for (const second of stopsAt(to)) {
      for (const change of first.floors.filter((label) => second.floors.includes(label))) {
        const length = Math.abs(position.get(change)! - a) + Math.abs(position.get(change)! - b);
        if (!best || length < best.length) {
          best = { legs: [leg(first.id, from, change), leg(second.id, change, to)], length };
        }
      }
    }
  }
  return best?.legs ?? null;
}
