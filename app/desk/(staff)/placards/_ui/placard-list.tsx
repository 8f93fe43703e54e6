'use client';
import { useState } from 'react';
import type { PlacardView } from '@/domain/building/placard';
import { localTime } from '@/domain/time';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import styles from './placards.module.css';
import type { PlacardState } from './use-placards';

type Wish = { kind: 'reprint' | 'revoke'; placard: PlacardView };
type Props = { state: PlacardState; labels: readonly string[]; text: PlacardMessages };

/** Every floor's codes, the one on the wall first; a code that was made is never forgotten. */
export function PlacardList({ state, labels, text }: Props) {
  const [wish, setWish] = useState<Wish | null>(null);
  return (
    <>
      <ul className={styles.list}>
        {[...labels].reverse().map((label) => (
          <FloorCodes key={label} label={label} codes={state.all.filter(({ floor }) => floor === label)} text={text} onWish={setWish} />
        ))}
      </ul>
      {wish && <Ask wish={wish} state={state} text={text} onClose={() => setWish(null)} />}
    </>
  );
}

type FloorProps = { label: string; codes: readonly PlacardView[]; text: PlacardMessages; onWish: (wish: Wish) => void };

function FloorCodes({ label, codes, text, onWish }: FloorProps) {
  const [current, ...older] = codes;
  return (
    <li className={styles.floor}>
      <span className={`lift steel ${current?.status === 'live' ? 'on' : ''} ${styles.floorButton}`}>{label}</span>
      {current ? <Code placard={current} text={text} onWish={onWish} newest /> : <span className={styles.off}>{text.status.none}</span>}
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>{text.older}</summary>
          {older.map((placard) => (
            <Code key={placard.id} placard={placard} text={text} onWish={onWish} />
          ))}
        </details>
      )}
    </li>
  );
}

type CodeProps = { placard: PlacardView; text: PlacardMessages; onWish: (wish: Wish) => void; newest?: boolean };

function Code({ placard, text, onWish, newest = false }: CodeProps) {
  const { building } = useDesk();
  const { date } = localTime(new Date(placard.createdAt), building.timeZone);
  const { code, floor, status, version } = placard;
  return (
    <div className={styles.code}>
      <span className={styles.codeText}>
        <b className={styles.letters}>{code}</b>
        <span className={styles[status]}>{text.status[status]}</span>
        <span className={styles.soft}>
          {fill(text.version, { version })} · {fill(text.made_on, { date })}
        </span>
      </span>
      {newest && (
        <button type="button" className={styles.quiet} aria-label={fill(text.reprintNamed, { floor })} onClick={() => onWish({ kind: 'reprint', placard })}>
          {text.reprint}
        </button>
      )}
      {status !== 'revoked' && (
        <button type="button" className={styles.quiet} aria-label={fill(text.revokeNamed, { floor, code })} onClick={() => onWish({ kind: 'revoke', placard })}>
          {text.revoke}
        </button>
      )}
    </div>
  );
}

type AskProps = { wish: Wish; state: PlacardState; text: PlacardMessages; onClose: () => void };

/** Both change what hangs on a wall, so both are asked once. */
function Ask({ wish: { kind, placard }, state, text, onClose }: AskProps) {
  const { floor, code } = placard;
  const title = kind === 'reprint' ? fill(text.reprintNamed, { floor }) : fill(text.revokeNamed, { floor, code });
  const act = async () => {
    await (kind === 'reprint' ? state.make([floor], true) : state.revoke(placard));
    onClose();
  };
  return (
    <DeskDialog title={title} closeLabel={text.no} onClose={onClose}>
      <p className={styles.ask}>{kind === 'reprint' ? text.reprintAsk : fill(text.revokeAsk, { code })}</p>
      <button type="button" className={`go ${styles.yes}`} disabled={state.busy} onClick={() => void act()}>
        {text.yes}
      </button>
    </DeskDialog>
  );
}
