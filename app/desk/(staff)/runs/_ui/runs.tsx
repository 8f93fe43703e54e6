'use client';
import { useState } from 'react';
import { canStep } from '@/domain/staff/actor';
import type { RunsView, RunView, ShopRuns } from '@/domain/runs/run-view';
import type { RunsMessages } from '@/i18n/runs';
import { sheetOf } from '@/phone/desk/run-sheet';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useConnection, useOrders, useTaps } from '@/app/desk/_ui/use-board';
import { useRuns } from '@/app/desk/_ui/use-runs';
import { useShop } from '@/app/desk/_ui/use-shop';
import { OtherRuns } from './other-runs';
import { BringBack, Sheet } from './sheet';
import { Proposals } from './proposals';
import styles from './runs.module.css';

const isOpen = ({ stops }: RunView): boolean => stops.some(({ doneAt }) => doneAt === null);

/** Delivery runs: the sheet of one's own run, or what could set out now. */
export function Runs({ served, text }: { served: RunsView; text: RunsMessages }) {
  const { actor } = useDesk();
  const { view, silent, look } = useRuns(served);
  const shop = useShop();
  const shops = view.shops.filter(({ shop: slug }) => shop === null || slug === shop);
  const runs = shops.flatMap((each) => each.runs);
  const own = runs.find((run) => run.staff.id === actor.id && isOpen(run));
  const others = runs.filter((run) => run.staff.id !== actor.id && isOpen(run));
  return (
    <DeskScreen title={text.title}>
      {own ? (
        <OwnRun run={own} text={text} />
      ) : (
        <>
          <LeftOver runs={runs.filter((run) => run.staff.id === actor.id)} text={text} />
          <Counter shops={shops} silent={silent} look={look} text={text} />
        </>
      )}
      {others.length > 0 && <OtherRuns runs={others} text={text} />}
    </DeskScreen>
  );
}

function OwnRun({ run, text }: { run: RunView; text: RunsMessages }) {
  const orders = useOrders();
  const { taps } = useTaps();
  return <Sheet key={run.id} sheet={sheetOf(run, orders, taps)} text={text} />;
}

/** Back from a run: what of it was not taken, for as long as the last tap can be undone. */
function LeftOver({ runs, text }: { runs: readonly RunView[]; text: RunsMessages }) {
  const orders = useOrders();
  const back = runs.flatMap((run) => sheetOf(run, orders, []).back);
  return <BringBack sheet={{ back }} text={text} />;
}

type CounterProps = { shops: readonly ShopRuns[]; silent: boolean; look: () => Promise<void>; text: RunsMessages };

/** At the counter: the trips that could set out, or why none is to be seen. */
function Counter({ shops, silent, look, text }: CounterProps) {
  const { actor } = useDesk();
  const lost = useConnection() === 'lost';
  const [left, setLeft] = useState<readonly string[]>([]);
  const mine = shops.filter(({ shop, trips }) => trips.length > 0 && canStep(actor, shop, 'deliver'));
  if (lost || silent) return <Plate {...text.noAnswer} act={() => void look()} />;
  if (mine.length === 0) return <Plate {...text.empty} />;
  return (
    <>
      <p className={styles.lead}>{text.lead}</p>
      {mine.map((each) => (
        <Proposals key={each.shop} runs={each} text={text} look={look} onLeft={setLeft} left={left} />
      ))}
    </>
  );
}

type PlateProps = { title: string; text: string; again?: string; act?: () => void };

function Plate({ title, text, again, act }: PlateProps) {
  return (
    <div className={`window ${styles.dark}`} role="status">
      <b>{title}</b>
      <span>{text}</span>
      {again && (
        <button type="button" className={`go steel ${styles.again}`} onClick={act}>
          {again}
        </button>
      )}
    </div>
  );
}
