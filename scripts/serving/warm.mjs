/** @typedef {import('../setup/prepare-data.mjs').Prepared} Prepared */

const LANGUAGES = ['zh', 'en'];

/**
 * An address of every page that is kept, in the order in which customers come to them: the lift panel, the floors,
 * the menus (each one page for all floors), then my orders, the shell of one order, and the checkout of every floor.
 * @param {Pick<Prepared, 'floors' | 'shops'>} prepared
 * @returns {string[]} paths
 */
export function warmPaths({ floors, shops }) {
  const [floor] = floors;
  /** @param {(home: string) => string[]} paths */
  const inBoth = (paths) => LANGUAGES.flatMap((language) => paths(`/f/${language}`));
  return [
    ...inBoth((home) => [home, ...floors.map((label) => `${home}/${label}`)]),
    ...inBoth((home) => (floor ? shops.map((shop) => `${home}/${floor}/${shop}`) : [])),
    ...inBoth((home) => [`${home}/orders`, `${home}/orders/one`]),
    ...inBoth((home) => floors.map((label) => `${home}/${label}/checkout`)),
  ];
}

/**
 * Renders the kept pages, so that no customer waits for a first rendering. One at a time: customers go first.
 * @param {string} origin where the server listens
 * @param {string[]} paths
 * @returns {Promise<string[]>} what did not answer 200, as `path status`
 */
export async function warm(origin, paths) {
  const failed = [];
  for (const path of paths) {
    const status = await fetch(origin + path).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    if (status !== 200) failed.push(`${path} ${status || 'no answer'}`);
  }
  return failed;
}
