'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { printLimits, type PrintRunView } from '@/domain/funnel/printing';
import { localTime } from '@/domain/time';
import { formatDate } from '@/i18n/dates';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import { typedFen, unsignedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';
import { savePrintRunAction } from '@/app/desk/_actions/save-print-run';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './funnel.module.css';

type Props = { runs: readonly PrintRunView[]; text: FunnelMessages };

/** What was printed, and what it cost. */
export function PrintRuns({ runs, text }: Props) {
  const words = text.print;
  if (runs.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={styles.small}>{words.lead}</p>
      {runs.map((run) => (
        <RunRow key={run.madeAt} run={run} words={words} />
      ))}
    </section>
  );
}

type Typed = { cost: string; sheets: string };

/** What was typed as fen and sheets, or which of them will not do. */
function readTyped({ cost, sheets }: Typed): { cost: number; sheets: number } | 'badCost' | 'badSheets' {
  const fen = unsignedFen(cost, printLimits.cost);
  if (fen === null) return 'badCost';
  const count = wholeOf(sheets);
  return count >= 1 && count <= printLimits.sheets ? { cost: fen, sheets: count } : 'badSheets';
}

function RunRow({ run, words }: { run: PrintRunView; words: FunnelMessages['print'] }) {
  const desk = useDesk();
  const router = useRouter();
  const { busy, done, fault, act } = useDeskAction(desk);
  const [typed, setTyped] = useState<Typed>({ cost: run.cost === null ? '' : typedFen(run.cost), sheets: `${run.sheets ?? run.placards}` });
  const [wrong, setWrong] = useState<'badCost' | 'badSheets' | null>(null);
  const name = fill(words.run, { count: run.placards, date: formatDate(localTime(new Date(run.madeAt), desk.building.timeZone).date, desk.locale) });
  const save = async () => {
    const read = readTyped(typed);
    setWrong(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    const result = await act(() => savePrintRunAction({ madeAt: run.madeAt, ...read }));
    if (result?.ok) router.refresh();
  };
  const problem = wrong === null ? fault : words[wrong];
  return (
    <form className={styles.run} onSubmit={(event) => (event.preventDefault(), void save())}>
      <b>{name}</b>
      <label>
        {words.cost}
        <input aria-label={fill(words.costOf, { run: name })} aria-invalid={wrong === 'badCost'} inputMode="decimal" maxLength={12} value={typed.cost} onChange={({ target }) => setTyped({ ...typed, cost: target.value })} />
      </label>
      <label>
        {words.sheets}
        <input aria-label={fill(words.sheetsOf, { run: name })} aria-invalid={wrong === 'badSheets'} inputMode="numeric" maxLength={8} value={typed.sheets} onChange={({ target }) => setTyped({ ...typed, sheets: target.value })} />
      </label>
      <button type="submit" className={`go steel ${styles.save}`} aria-label={fill(words.saveOf, { run: name })} disabled={busy}>
        {words.save}
      </button>
      <span role="status" className={problem === null ? styles.saved : styles.fault}>
        {problem ?? (done ? words.saved : '')}
      </span>
    </form>
  );
}
