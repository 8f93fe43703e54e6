import { isInForce } from '@/domain/promotions/in-force';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { editMenu } from '@/server/menu/edit/edit-menu';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';

export const promotionTurns = ['pause', 'resume', 'end'] as const;
export type PromotionTurn = (typeof promotionTurns)[number];

export type TurnPromotionInput = { shop: string; promotion: string; turn: PromotionTurn };

const kinds = { pause: 'promotion_paused', resume: 'promotion_resumed', end: 'promotion_ended' } as const;

/**
 * Pauses a promotion, goes on with it, or ends it for good. Doing it twice is doing it once; what is over stays over.
 * Errors: not_found (also of one that is over), forbidden (all but owners), busy.
 */
export const turnPromotion = (actor: StaffActor, { shop, promotion: id, turn }: TurnPromotionInput): Promise<Result<null>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const found = await tx.promotion.findFirst({ where: { id, shopId, endedAt: null } });
    if (!found) return refuse({ code: 'not_found' });
    const at = now();
    const [paused, endedAt] = turn === 'end' ? [found.paused, at] : [turn === 'pause', null];
    if (turn !== 'end' && paused === found.paused) return null;
    const isOn = isInForce({ ...found, paused, endedAt }, at);
    await tx.promotion.update({ where: { id }, data: { paused, endedAt, isOn, revision: { increment: 1 } } });
    await recordChange(tx, actor, shopId, { kind: kinds[turn], subject: found.nameZh, details: {} });
    return null;
  });
