'use client';
import Link from 'next/link';
import { type JobAnswer, needsPerson, type PrintJob } from '@/domain/tickets/print-job';
import { fill } from '@/i18n/fill';
import { settleJobAction } from '@/app/desk/_actions/settle-job';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { ticketName, ticketState } from '@/app/desk/_ui/ticket-words';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useOpenTickets } from './tickets-line';
import styles from './tickets.module.css';

/** Every ticket that is not on paper for certain, and what can be done about it. */
export function TicketQueue({ onClose }: { onClose: () => void }) {
  const words = useDesk().text.printing;
  const { jobs, look } = useOpenTickets();
  const { busy, fault, act } = useDeskAction(useDesk());
  const settle = async (job: string, answer: JobAnswer) => {
    await act(() => settleJobAction({ job, answer }));
    look();
  };
  return (
    <DeskDialog title={words.queue.title} closeLabel={words.queue.close} onClose={onClose} wide>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(words.unsaved, { reason: fault })}
        </p>
      )}
      {jobs.length === 0 ? <p className={styles.none}>{words.queue.empty}</p> : <p className={styles.about}>{words.queue.about}</p>}
      <ul className={styles.jobs}>
        {jobs.map((job) => (
          <li key={job.id} className={styles.job}>
            <span className={styles.jobName}>
              <b>{ticketName(job, words)}</b>
              <span className={styles.where}>{job.printer.name}</span>
              <span className={needsPerson(job) ? styles.fault : styles.where}>{ticketState(job, words)}</span>
            </span>
            <Answers job={job} busy={busy} onAnswer={(answer) => void settle(job.id, answer)} />
          </li>
        ))}
      </ul>
    </DeskDialog>
  );
}

/** What may be said of a ticket in its state: one that waits by itself can be hurried, one in doubt needs a person's word. */
function answersTo({ status, printer }: PrintJob): readonly JobAnswer[] {
  if (status === 'sending') return [];
  if (status === 'unknown') return ['printed', 'again', 'drop'];
  return printer.kind === 'system' ? ['drop'] : ['again', 'drop'];
}

function Answers({ job, busy, onAnswer }: { job: PrintJob; busy: boolean; onAnswer: (answer: JobAnswer) => void }) {
  const words = useDesk().text.printing;
  const named = (action: string) => fill(words.queue.named, { action, ticket: ticketName(job, words) });
  const label = (answer: JobAnswer) => (answer === 'again' && job.status !== 'unknown' ? words.queue.now : words.queue[answer]);
  return (
    <span className={styles.answers}>
      {job.printer.kind === 'system' && (
        <Link className="go steel" href={`/desk/print/${job.id}?shop=${job.shop}`} prefetch={false} aria-label={named(words.queue.here)}>
          {words.queue.here}
        </Link>
      )}
      {answersTo(job).map((answer) => (
        <button key={answer} type="button" className={`go ${answer === 'drop' ? 'plain' : 'steel'}`} disabled={busy} aria-label={named(label(answer))} onClick={() => onAnswer(answer)}>
          {label(answer)}
        </button>
      ))}
    </span>
  );
}
