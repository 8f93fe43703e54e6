import type { Building, LiftBank } from '../building/floor';

/** Floors that one lift leads to, from the top down; `bank` null: no lift stops there. */
export type Walk = { bank: Pick<LiftBank, 'id' | 'name'> | null; floors: readonly string[] };

/**
 * The order in which somebody with a stack of paper walks: by lift bank, up to its top floor and down by the stairs, each floor
 * once. A floor of several banks, where one changes, is left to the first of them.
 */
export function walkingOrder({ floors, liftBanks }: Pick<Building, 'floors' | 'liftBanks'>, wanted: ReadonlySet<string>): Walk[] {
  const left = [...floors].sort((a, b) => b.position - a.position).map(({ label }) => label).filter((label) => wanted.has(label));
  const taken = new Set<string>();
  const take = (stops: (label: string) => boolean): string[] => {
    const its = left.filter((label) => !taken.has(label) && stops(label));
    its.forEach((label) => taken.add(label));
    return its;
  };
  const walks: Walk[] = liftBanks.map(({ id, name, floors: stops }) => ({ bank: { id, name }, floors: take((label) => stops.includes(label)) }));
  walks.push({ bank: null, floors: take(() => true) });
  return walks.filter((walk) => walk.floors.length > 0);
}
