import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';
import { assertRoom } from './item-row';

export type ArchiveItemInput = { shop: string; item: string; archived: boolean };

/**
 * Takes a good off the menu for good, or brings it back to where it stood. Orders and books keep it either way. Doing it twice
 * changes nothing more.
 * Errors: not_found, forbidden, menu_full.
 */
export const archiveItem = (actor: StaffActor, { shop, item, archived }: ArchiveItemInput): Promise<Result<null>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const row = await tx.item.findFirst({ where: { id: item, shopId } });
    if (!row) refuse({ code: 'not_found' });
    if ((row.archivedAt !== null) === archived) return null;
    if (!archived) await assertRoom(tx, shopId);
    await tx.item.update({ where: { id: item }, data: { archivedAt: archived ? now() : null, revision: { increment: 1 } } });
    const kind = archived ? ('item_archived' as const) : ('item_brought_back' as const);
    await recordChange(tx, actor, shopId, { kind, subject: row.nameZh, details: {} });
    return null;
  });
