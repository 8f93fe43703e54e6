import type { ReactNode } from 'react';
import { Tile } from '@/app/_ui/tile';
import type { GroupBuyView } from '@/domain/group-buys/group-buy';
import type { Locale } from '@/domain/menu/shop';
import { formatDayTime, formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { type GroupMessages, needsText } from '@/i18n/groups';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import s from './groups.module.css';
import { progressText, Storey } from './storey';

/** What of a group never changes, and a kept page may say. */
export type GroupFacts = Omit<GroupBuyView, 'at' | 'people' | 'pieces' | 'missing' | 'left' | 'state'>;

/** How far it is changes by the minute, and has no place in what is kept. */
export function factsOf({ id, shop, item, name, picture, price, usualPrice, counts, threshold, deadline, dropFrom, dropUntil, floors, bank }: GroupBuyView): GroupFacts {
  return { id, shop, item, name, picture, price, usualPrice, counts, threshold, deadline, dropFrom, dropUntil, floors, bank };
}

/** Words of a page about groups: one language, the building's zone. */
export type GroupWords = { m: GroupMessages; zone: string; locale: Locale };

/** With its weekday: kept pages know no today, and a group is never further away than that says. */
export const timeOf = (at: string, { zone, locale }: GroupWords): string => formatDayTime(at, new Date(0), zone, locale);

/** The window in which it is at the door. */
export const dropOf = ({ dropFrom, dropUntil }: GroupFacts, words: GroupWords) => ({ from: timeOf(dropFrom, words), to: formatTime(dropUntil, words.zone) });

/** Whose group it is. */
export const placeText = ({ floors, bank }: GroupFacts, { m, locale }: GroupWords): string =>
  bank ? fill(m.forBank, { bank: inLocale(bank, locale) }) : fill(m.forFloor, { floor: floors[0] ?? '' });

function missingText({ counts, missing, state }: GroupBuyView, m: GroupMessages): string | null {
  if (state !== 'open') return null;
  return missing === 0 ? m.reached : fill(counts === 'people' ? m.missingPeople : m.missingPieces, { count: missing });
}

type Props = { group: GroupFacts; live: GroupBuyView | null; words: GroupWords; title?: ReactNode };

/** One group: the good and its price, the windows, what is missing, until when, and when it comes. */
export function GroupCard({ group, live, words, title }: Props) {
  const { m, locale } = words;
  const missing = live && missingText(live, m);
  return (
    <>
      <span className={s.head}>
        <Tile picture={group.picture} size={56} />
        <span className={s.what}>
          {title ?? <h2>{inLocale(group.name, locale)}</h2>}
          <span className={s.price}>
            <span aria-label={m.price}>{formatFen(group.price)}</span>
            <small>
              {m.usual} <s>{formatFen(group.usualPrice)}</s>
            </small>
          </span>
          <span className={s.facts}>{`${needsText(group, m)} · ${placeText(group, words)}`}</span>
        </span>
      </span>
      <Storey group={group} progress={live} m={m} />
      <span className={s.facts}>
        {live && <span>{progressText(live, m)}</span>}
        {missing !== null && live && <b className={live.missing === 0 ? s.enough : undefined}>{missing}</b>}
        <span>{fill(m.until, { time: timeOf(group.deadline, words) })}</span>
        <span>{fill(m.drop, dropOf(group, words))}</span>
      </span>
    </>
  );
}
