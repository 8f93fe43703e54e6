import type { OutsideChannel } from '@/domain/channels/channel';
import type { Commission } from '@/domain/channels/commission';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { readCommissions } from './read-commissions';

export type CommissionInput = { shop: string; channel: OutsideChannel; commission: Commission };

const noted = (commission: Commission) =>
  commission.kind === 'share' ? { basisPoints: commission.basisPoints } : { amount: commission.amount };

/**
 * Says what a platform keeps of each order from now on; orders that are there keep what they cost.
 * Errors: not_found (another's shop), forbidden (all but its owner), busy.
 */
export async function saveCommission(actor: StaffActor, { shop: slug, channel, commission }: CommissionInput): Promise<Result<null>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const terms = commission.kind === 'share' ? { basisPoints: commission.basisPoints, amount: null } : { basisPoints: null, amount: commission.amount };
  return transact(async (tx) => {
    const shop = await tx.shop.findFirst({ where: { slug } });
    if (!shop) return refuse({ code: 'not_found' });
    const before = (await readCommissions(tx, shop.id))[channel];
    const key = { shopId: shop.id, channel };
    await tx.channelCommission.upsert({ where: { shopId_channel: key }, create: { ...key, ...terms }, update: terms });
    const details = { channel, before: before ? noted(before) : null, now: noted(commission) };
    await recordChange(tx, actor, shop.id, { kind: 'commission_saved', subject: '', details });
    return null;
  });
}
