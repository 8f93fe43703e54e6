'use client';
import { useState } from 'react';
import { type ColumnName, oldestWaiting, openColumns } from '@/phone/desk/columns';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useColumns, useNow, useSound, useUntouched } from '@/app/desk/_ui/use-board';
import type { MissingStep } from '@/domain/staff/opening-steps';
import { canTend } from '@/domain/staff/actor';
import styles from './board.module.css';
import { BoardChips } from './board-chips';
import { BoardDialogs } from './board-dialogs';
import { BoardStepsProvider } from './board-steps';
import { Column } from './column';
import { ColumnTabs } from './column-tabs';
import { DoneDrawer } from './done-drawer';
import { RequestsLine } from './change/requests-line';
import { EmptyBoard } from './empty-board';
import { OpeningSteps } from './opening-steps';
import { ServiceLines } from './service-lines';
import { SoundOff } from './sound-off';
import { TicketsLine } from './tickets-line';
import { useBoardKeys } from './use-board-keys';

/** The live board: what waits, what is in work, what is on its way, and under it what is done. */
export function Board({ missing }: { missing: readonly MissingStep[] }) {
  const { text } = useDesk();
  return (
    <BoardStepsProvider>
      <DeskScreen title={text.board.title} fills chips={<BoardChips />}>
        <SoundBanner />
        <OpeningSteps missing={missing} />
        <ServiceLines />
        <div className={styles.calls}>
          <TicketsLine />
          <RequestsLine />
        </div>
        <BoardBody />
        <BoardDialogs />
      </DeskScreen>
    </BoardStepsProvider>
  );
}

function SoundBanner() {
  const { actor, shops } = useDesk();
  const sound = useSound();
  return sound === 'on' || !shops.some(({ slug }) => canTend(actor, slug)) ? null : <SoundOff sound={sound} />;
}

function BoardBody() {
  const { actor, shops } = useDesk();
  const columns = useColumns();
  const next = oldestWaiting(useUntouched(), useNow())?.id ?? null;
  const [picked, setPicked] = useState<ColumnName | null>(null);
  useBoardKeys();
  const carries = !shops.some(({ slug }) => canTend(actor, slug));
  const shown = picked ?? (carries ? 'way' : (openColumns.find((name) => columns[name].length > 0) ?? 'new'));
  const empty = openColumns.every((name) => columns[name].length === 0);
  return (
    <>
      <div className={empty ? `${styles.columns} ${styles.dark}` : styles.columns} data-shown={shown}>
        {empty && <EmptyBoard />}
        {openColumns.map((name) => (
          <Column key={name} name={name} orders={columns[name]} next={next} shown={shown === name} />
        ))}
      </div>
      <DoneDrawer orders={columns.done} shown={shown === 'done'} />
      <ColumnTabs columns={columns} shown={shown} onPick={setPicked} />
    </>
  );
}
