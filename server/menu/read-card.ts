import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { CardDraft } from '@/domain/menu/shop-card';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { manages } from '@/server/staff/shop-rights';
import { cardFrom } from './shop-from-rows';

type Row = { picture: string; contactPhone: string; card: (Parameters<typeof cardFrom>[0] & { todayZh: string; todayEn: string; todayUntil: Date | null }) | null };

/** A shop's card as its owner edits it at this moment: a line whose day is over is none. */
export const draftFrom = ({ picture, contactPhone, card }: Row, at: Date): CardDraft => ({
  ...cardFrom(card),
  picture,
  contactPhone,
  today: card?.todayUntil && card.todayUntil > at ? { zh: card.todayZh, en: card.todayEn } : { zh: '', en: '' },
});

/** The card that an owner edits. @returns `not_found` for a shop that is not one's own, `forbidden` to who does not own it. */
export async function readCard(actor: StaffActor, slug: string): Promise<Result<CardDraft>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const row = await read().shop.findFirst({ where: { slug }, include: { card: true } });
  return row ? ok(draftFrom(row, now())) : fail({ code: 'not_found' });
}
