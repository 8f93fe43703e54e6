/** What scripts/serve.mjs prints, followed by its address, once it listens. */
export const LISTENS = 'Serving on';

/**
 * A server of a finished build, to be started in the background.
 * @param {{ env: Record<string, string>, url: string, build?: string }} wanted `url` answers with success; without `build` the
 *   newest one is served
 * @returns {import('./background.mjs').Background}
 */
export const served = ({ env, url, build }) => ({ args: ['scripts/serve.mjs', ...(build ? [build] : [])], env, url, says: LISTENS });
