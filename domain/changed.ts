/** One field of something, as it was and as it is. */
export type Changed<F extends string, V> = { field: F; before: V; now: V };

/** What differs between two states, field by field in the order of `fields`. */
export const changesOf = <F extends string, V>(fields: readonly F[], before: (field: F) => V, now: (field: F) => V): Changed<F, V>[] =>
  fields.map((field) => ({ field, before: before(field), now: now(field) })).filter((change) => change.before !== change.now);
