'use client';
import { canTend } from '@/domain/staff/actor';
import { isWorthTelling, needsPerson, type PrintJob } from '@/domain/tickets/print-job';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { usePrinting } from '@/app/desk/_ui/use-printing';
import { useShop } from '@/app/desk/_ui/use-shop';
import { useBoardSteps } from './board-steps';
import styles from './tickets.module.css';

/** The tickets of the shop in sight that somebody at the counter should know of. */
export function useOpenTickets(): { jobs: readonly PrintJob[]; look: () => void } {
  const { view, look } = usePrinting();
  const shop = useShop();
  const now = useNow();
  const jobs = view?.jobs.filter((job) => (shop === null || job.shop === shop) && isWorthTelling(job, now)) ?? [];
  return { jobs, look };
}

/** One quiet line while tickets wait by themselves; red only when one needs a person. */
export function TicketsLine() {
  const { actor, shops } = useDesk();
  return shops.some(({ slug }) => canTend(actor, slug)) ? <Line /> : null;
}

function Line() {
  const words = useDesk().text.printing.line;
  const { ask } = useBoardSteps();
  const { jobs } = useOpenTickets();
  const pressing = jobs.filter(needsPerson).length;
  return (
    <div role="status">
      {jobs.length > 0 && (
        <div className={pressing > 0 ? `${styles.line} ${styles.pressing}` : styles.line}>
          <span className={styles.said}>{pressing > 0 ? fill(words.help, { count: pressing }) : fill(words.waiting, { count: jobs.length })}</span>
          <button type="button" className={styles.see} onClick={() => ask({ kind: 'tickets' })}>
            {words.see}
          </button>
        </div>
      )}
    </div>
  );
}
