import { perDatabase } from '@/server/per-database';
import { dropOnceMore, requestDrop } from '@/server/revalidate';

/** Pages that show what a job has changed: remembered until they were dropped, since the rows say nothing of it. */
export const oldPages = (job: string): { areOld: boolean } => perDatabase(`old pages: ${job}`, () => ({ areOld: false }));

/** Drops all kept pages, and once more for those that were being made. */
export async function dropPages(): Promise<void> {
  await requestDrop();
  dropOnceMore();
}
