import { revalidatePath } from 'next/cache';

/**
 * Has every kept page rendered anew at its next request: all of the customer's app. Works only while Next answers a
 * request.
 */
export function dropKeptPages(): void {
  // A pattern drops every page of it; the destination of a rewrite counts, not what the browser shows.
  revalidatePath('/f/[locale]', 'layout');
}
