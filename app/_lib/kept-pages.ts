import { revalidatePath } from 'next/cache';

/** Pages that are rendered once and kept; a pattern names every page of it. */
export type KeptPages = readonly { path: string; type: 'page' | 'layout' }[];

/** Everything under /f: for what all of these pages show. */
export const everyCustomerPage: KeptPages = [{ path: '/f/[locale]', type: 'layout' }];

/** Has these pages rendered anew at their next request. Works only while Next answers one. */
export function dropKeptPages(pages: KeptPages): void {
  for (const { path, type } of pages) revalidatePath(path, type);
}
