/** @typedef {import('./prepare-data.mjs').Prepared} Prepared */

const LANGUAGES = ['zh', 'en'];

/**
 * The pages that are kept: the lift panel, every floor, every menu (which is one page for all floors).
 * @param {Pick<Prepared, 'floors' | 'shops'>} prepared
 * @returns {string[]} paths
 */
export function keptPages({ floors, shops }) {
  const [floor] = floors;
  return LANGUAGES.flatMap((language) => [
    `/f/${language}`,
    ...floors.map((label) => `/f/${language}/${label}`),
    ...(floor ? shops.map((shop) => `/f/${language}/${floor}/${shop}`) : []),
  ]);
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
