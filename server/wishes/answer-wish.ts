import { fail, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import type { WishReply } from '@/domain/wishes/wish';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';

/**
 * The shop says whether it will have what people wish for. It may say otherwise later; of two who say it at once one wins
 * and the other is told. Errors: not_found (also another shop's), forbidden (runners), answered_already, busy.
 */
export async function answerWish(actor: StaffActor, { wish: id, answer, before }: WishReply): Promise<Result<null>> {
  const wish = await read().wish.findUnique({ where: { id }, include: { shop: true } });
  if (!wish || !canSee(actor, wish.shop.slug)) return fail({ code: 'not_found' });
  if (!canTend(actor, wish.shop.slug)) return fail({ code: 'forbidden' });
  return transact(async (tx) => {
    const { count } = await tx.wish.updateMany({ where: { id, answer: before }, data: { answer, answeredAt: now(), answeredBy: actor.name } });
    if (count === 0) refuse({ code: 'answered_already' });
    await recordChange(tx, actor, wish.shopId, { kind: answer === 'stocked' ? 'wish_stocked' : 'wish_declined', subject: wish.text, details: {} });
    return null;
  });
}
