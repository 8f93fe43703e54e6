import { canSee, type StaffActor } from '@/domain/staff/actor';

export type DeskSearch = Promise<Record<string, string | string[] | undefined>>;

/** The shop that the address asks for, if this person may see it; null: all of theirs. */
export async function askedShop(actor: StaffActor, search: DeskSearch): Promise<string | null> {
  const { shop } = await search;
  return typeof shop === 'string' && canSee(actor, shop) ? shop : null;
}
