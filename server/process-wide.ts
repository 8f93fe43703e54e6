const shared = globalThis as typeof globalThis & { upstairs?: Map<string, unknown> };

/**
 * What the process has only one of. Next bundles a module once per route and development reloads it, so a variable of
 * a module is there many times; this is the same whichever copy asks.
 */
export function processWide<T>(name: string, make: () => T): T {
  const all = (shared.upstairs ??= new Map<string, unknown>());
  if (!all.has(name)) all.set(name, make());
  return all.get(name) as T;
}
