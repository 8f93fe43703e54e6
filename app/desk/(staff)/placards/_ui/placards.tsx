'use client';
import { useMemo, useState } from 'react';
import type { PlacardView } from '@/domain/building/placard';
import type { PlacardMessages } from '@/i18n/placards';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { FloorPanel } from './floor-panel';
import { MakeCodes } from './make-codes';
import { PlacardList } from './placard-list';
import styles from './placards.module.css';
import { Proof } from './proof';
import { Sheet } from './sheet';
import type { SheetFacts } from './sheet-facts';
import { usePlacards } from './use-placards';

type Props = { placards: readonly PlacardView[]; facts: SheetFacts; text: PlacardMessages };

/** Choose floors on the panel, look at the sheet, print; below, every code that was ever made. */
export function Placards({ placards, facts, text }: Props) {
  const { building } = useDesk();
  const state = usePlacards(placards, text);
  const labels = useMemo(() => building.floors.map(({ label }) => label), [building]);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  // Until somebody chooses, all floors are chosen: also one whose code was made just now.
  const chosen = labels.filter((label) => state.live.has(label) && (picked === null || picked.has(label)));
  const sheets = chosen.map((label) => state.live.get(label)!);
  return (
    <>
      <div className={styles.screen}>
        <DeskScreen title={text.title}>
          <p className={styles.lead}>{text.lead}</p>
          <MakeCodes state={state} labels={labels} text={text} />
          {state.live.size > 0 && (
            <div className={styles.work}>
              <FloorPanel labels={labels} live={state.live} chosen={chosen} onChoose={setPicked} text={text} />
              <Proof placard={sheets[0] ?? null} floors={chosen} facts={facts} text={text} />
            </div>
          )}
          <PlacardList state={state} labels={labels} text={text} />
        </DeskScreen>
      </div>
      <div className={styles.sheets}>
        {sheets.map((placard) => (
          <Sheet key={placard.id} placard={placard} facts={facts} text={text.sheet} />
        ))}
      </div>
    </>
  );
}
