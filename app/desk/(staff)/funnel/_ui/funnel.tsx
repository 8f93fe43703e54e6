'use client';
import type { Light } from '@/domain/funnel/facade';
import { formatDate } from '@/i18n/dates';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { BySource } from './by-source';
import { Choices } from './choices';
import { Facade } from './facade';
import { LastRound } from './last-round';
import { NextFloors } from './next-floors';
import type { PartProps } from './part-props';
import { PrintRuns } from './print-runs';
import styles from './funnel.module.css';

type Props = PartProps & {
  light: Light;
  /** Slugs of shops whose carts and orders may be looked at; null: all of the building. */
  choices: readonly (string | null)[];
};

/** What to do next first, then what was counted. */
export function Funnel({ report, light, choices, text }: Props) {
  const { locale } = useDesk();
  return (
    <DeskScreen title={text.title}>
      <div className={styles.answers}>
        <NextFloors report={report} text={text} />
        <LastRound report={report} text={text} />
      </div>
      <Choices report={report} light={light} choices={choices} text={text} />
      <Facade report={report} light={light} text={text} />
      <BySource report={report} text={text} />
      <p className={styles.lead}>
        {text.lead} {report.since !== null && fill(text.since, { date: formatDate(report.since, locale) })}
      </p>
      {report.runs !== null && <PrintRuns runs={report.runs} text={text} />}
    </DeskScreen>
  );
}
