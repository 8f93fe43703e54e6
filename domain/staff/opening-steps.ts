/** What a tower lacks before anybody can order from it. */
const neededSteps = ['hours', 'goods', 'placards'] as const;

/** What most shops want besides, and some never: told only beside what is needed, since a shop may have no printer and no colleague. */
type UsefulStep = 'printers' | 'staff';

export type OpeningStep = (typeof neededSteps)[number] | UsefulStep;

/** One step that is still to be done; `shop` is null for what concerns the building. */
export type MissingStep = { step: OpeningStep; shop: string | null };

export const isNeeded = ({ step }: MissingStep): boolean => neededSteps.some((needed) => needed === step);
