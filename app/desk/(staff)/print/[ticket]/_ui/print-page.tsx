'use client';
import { useEffect, useState } from 'react';
import type { TicketPreview } from '@/domain/tickets/print-job';
import { fill } from '@/i18n/fill';
import { settleJobAction } from '@/app/desk/_actions/settle-job';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { TicketPicture } from '@/app/desk/_ui/ticket-picture';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './print.module.css';

/** Below the last line, in millimetres: the edge where the paper is torn. */
const tail = 4;

/**
 * One ticket, and the browser's own way to print it. That a dialog was opened says nothing of paper, so the screen asks;
 * only the answer settles a ticket that waits.
 */
export function PrintPage({ preview, job }: { preview: TicketPreview | null; job: string | null }) {
  const words = useDesk().text.printing;
  return (
    <DeskScreen title={words.page.title}>
      {preview === null ? (
        <p className={styles.gone}>{words.page.gone}</p>
      ) : (
        <div className={styles.sheet}>
          {/* The paper of these printers has no end: a page as long as its ticket is the whole of it. */}
          <style>{`@page { size: ${preview.paper}mm ${preview.height + tail}mm; margin: 0 }`}</style>
          <div className={styles.hand}>
            <PrintButton job={job} />
            <p className={styles.about}>{fill(words.page.about, { width: preview.paper })}</p>
          </div>
          <div className={styles.ticket}>
            <TicketPicture preview={preview} />
          </div>
        </div>
      )}
    </DeskScreen>
  );
}

type Stage = 'before' | 'asking' | 'done';

function PrintButton({ job }: { job: string | null }) {
  const words = useDesk().text.printing;
  const [stage, setStage] = useState<Stage>('before');
  const { busy, fault, act } = useDeskAction(useDesk());
  useEffect(() => {
    const ask = () => setStage('asking');
    window.addEventListener('afterprint', ask);
    return () => window.removeEventListener('afterprint', ask);
  }, []);
  const printed = async () => {
    const settled = job === null || (await act(() => settleJobAction({ job, answer: 'printed' })))?.ok;
    if (settled) setStage('done');
  };
  if (stage === 'done') return <p role="status" className={styles.done}>{words.page.done}</p>;
  return (
    <>
      {stage === 'asking' && <p role="status" className={styles.asked}>{words.page.asked}</p>}
      <div className={styles.buttons}>
        {stage === 'asking' && (
          <button type="button" className="go leaf" disabled={busy} onClick={() => void printed()}>
            {words.page.yes}
          </button>
        )}
        <button type="button" className={stage === 'before' ? 'go' : 'go plain'} onClick={() => window.print()}>
          {stage === 'before' ? words.page.print : words.page.no}
        </button>
      </div>
      {fault !== null && <p role="alert" className={styles.fault}>{fill(words.unsaved, { reason: fault })}</p>}
    </>
  );
}
