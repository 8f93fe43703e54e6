import { patience } from './fetch-json';

/**
 * What a server action answers, or null when it fails: no network, no answer in time, or an id that the server does
 * not know because this page is of an older build. The action may have run all the same.
 */
export async function patient<T>(call: () => Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([call(), silence]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
