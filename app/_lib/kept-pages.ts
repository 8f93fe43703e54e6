import { revalidatePath } from 'next/cache';
import type { KeptPages } from '@/server/revalidate';

// A pattern drops every page of it; the destination of a rewrite counts, not what the browser shows.
const paths: Record<KeptPages, { path: string; type: 'page' | 'layout' }> = {
  everyCustomerPage: { path: '/f/[locale]', type: 'layout' },
};

/** Has these pages rendered anew at their next request. Works only while Next answers a request. */
export function dropKeptPages(pages: KeptPages): void {
  const { path, type } = paths[pages];
  revalidatePath(path, type);
}
