import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/**
 * The one decision that keeps the demo and a real tower apart: asked in the transaction that writes either, so that of two tabs at
 * once the second is refused.
 * @throws Refusal `already_set_up`
 */
export async function requireNoBuilding(tx: Tx): Promise<void> {
  if ((await tx.building.count()) > 0) refuse({ code: 'already_set_up' });
}
