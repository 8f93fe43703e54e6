import { perDatabase } from '@/server/per-database';
import { loadShops } from '@/server/menu/load-shops';
import { requestDrop } from '@/server/revalidate';

// What kept pages may say of the coming days; a page rendered before the first look says it, too.
const told = () => perDatabase<{ days: string | null }>('told days', () => ({ days: null }));

const daysNow = async (): Promise<string> =>
  JSON.stringify((await loadShops()).map(({ slug, exceptions }) => [slug, exceptions]));

/**
 * Kept pages list the coming days that are otherwise, and know no clock: when midnight has changed that list they are
 * dropped. Answers whether they were.
 * @throws Error when they could not be dropped; the next round tries again.
 */
export async function turnDay(drop: () => Promise<void> = requestDrop): Promise<boolean> {
  const holder = told();
  const days = await daysNow();
  if (holder.days !== null && holder.days !== days) {
    await drop();
    holder.days = days;
    return true;
  }
  holder.days = days;
  return false;
}
