import { type GroupBuyView, litWindows } from '@/domain/group-buys/group-buy';
import { fill } from '@/i18n/fill';
import type { GroupMessages } from '@/i18n/groups';
import s from './groups.module.css';

type Progress = Pick<GroupBuyView, 'counts' | 'threshold' | 'people' | 'pieces'>;

/** How many have come, in words. */
export const progressText = ({ counts, threshold, people, pieces }: Progress, m: GroupMessages): string =>
  counts === 'people' ? fill(m.havePeople, { have: people, count: threshold }) : fill(m.havePieces, { have: pieces, count: threshold });

/** The floor's windows, lit by who came; until that is known they are dark and say nothing. */
export function Storey({ group, progress, m }: { group: Pick<Progress, 'counts' | 'threshold'>; progress: Progress | null; m: GroupMessages }) {
  const { all, lit } = litWindows(progress ?? { ...group, people: 0, pieces: 0 });
  const label = progress ? { role: 'img', 'aria-label': progressText(progress, m) } : { 'aria-hidden': true };
  return (
    <div className={s.storey} {...label}>
      {Array.from({ length: all }, (_, index) => (
        <i key={index} className={index < lit ? `${s.pane} ${s.lit}` : s.pane} />
      ))}
    </div>
  );
}
