/**
 * Does work while no other tab or worker of this origin does work under the same name. Browsers without locks do it
 * at once: what must hold without them holds by keys on the server.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  return (await locks.request(`upstairs:${name}`, work)) as T;
}
