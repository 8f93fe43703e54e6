'use client';
import { mostPieces } from '@/domain/group-buys/group-buy';
import type { GroupMessages } from '@/i18n/groups';
import s from '../../_ui/groups.module.css';

type Props = { pieces: number; most: number; m: GroupMessages; onSet: (pieces: number) => void };

/** How many pieces, between two lift buttons. */
export function PieceStepper({ pieces, most, m, onSet }: Props) {
  return (
    <div className={s.stepper} role="group" aria-label={m.pieces}>
      <span aria-hidden="true">{m.pieces}</span>
      <button type="button" className="lift" aria-label={m.less} disabled={pieces <= 1} onClick={() => onSet(pieces - 1)}>
        −
      </button>
      <output aria-live="polite">{pieces}</output>
      <button type="button" className="lift" aria-label={m.more} disabled={pieces >= Math.min(most, mostPieces)} onClick={() => onSet(pieces + 1)}>
        +
      </button>
    </div>
  );
}
