/** What is wrong, by the field it is wrong in. */
export type FieldFaults<F extends string = string> = Record<string, F>;

/** Of what was looked at field by field, null where nothing is wrong, only what is wrong. */
export const faultsFound = <F extends string>(looked: Readonly<Record<string, F | null>>): FieldFaults<F> =>
  Object.fromEntries(Object.entries(looked).filter((each): each is [string, F] => each[1] !== null));
