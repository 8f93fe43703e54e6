'use client';
import Link from 'next/link';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import type { Printer } from '@/domain/tickets/printer';
import { orderTicketKinds } from '@/domain/tickets/ticket';
import { fill } from '@/i18n/fill';
import { printSheetAction } from '@/app/desk/_actions/print-sheet';
import { removePrinterAction } from '@/app/desk/_actions/remove-printer';
import { savePrinterAction } from '@/app/desk/_actions/save-printer';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { ticketState } from '@/app/desk/_ui/ticket-words';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { usePrinting } from '@/app/desk/_ui/use-printing';
import { PrinterPreview } from './printer-preview';
import styles from './printers.module.css';

type Props = { printer: Printer; onEdit: () => void; onChanged: () => void };

/** One printer: how it is reached, what it prints, and what can be done with it. */
export function PrinterCard({ printer, onEdit, onChanged }: Props) {
  const words = useDesk().text.printing;
  const { busy, fault, act } = useDeskAction(useDesk());
  const [test, setTest] = useState<string | null>(null);
  const change = async <T,>(call: () => Promise<Result<T>>) => {
    const result = await act(call);
    onChanged();
    return result;
  };
  const print = async () => {
    const result = await change(() => printSheetAction({ printer: printer.id, sheet: { kind: 'test' } }));
    setTest(result?.ok ? result.value : null);
  };
  const toggle = () => void change(() => savePrinterAction({ ...printer, paused: !printer.paused }));
  return (
    <article className={styles.printer} aria-label={printer.name}>
      <PrinterFacts printer={printer} />
      <div className={styles.buttons}>
        <button type="button" className="go steel" disabled={busy} aria-label={fill(words.list.testNamed, { name: printer.name })} onClick={() => void print()}>
          {words.list.test}
        </button>
        <button type="button" className="go plain" aria-label={fill(words.list.editNamed, { name: printer.name })} onClick={onEdit}>
          {words.list.edit}
        </button>
        <button type="button" className="go plain" disabled={busy} aria-label={fill(printer.paused ? words.list.resumeNamed : words.list.pauseNamed, { name: printer.name })} onClick={toggle}>
          {printer.paused ? words.list.resume : words.list.pause}
        </button>
        <RemoveButton printer={printer} busy={busy} onRemove={() => void change(() => removePrinterAction({ printer: printer.id }))} />
      </div>
      <PrinterPreview key={`${printer.paper}${printer.locale}${printer.name}`} printer={printer.id} />
      {test !== null && <TestState key={test} job={test} />}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(words.unsaved, { reason: fault })}
        </p>
      )}
    </article>
  );
}

function PrinterFacts({ printer }: { printer: Printer }) {
  const words = useDesk().text.printing;
  const { link } = printer;
  return (
    <div>
      <h3 className={styles.name}>{printer.name}</h3>
      {printer.paused && <p className={styles.off}>{words.list.paused}</p>}
      <p className={styles.about}>
        {link.kind === 'network' ? `${words.links.network} ${link.host}:${link.port}` : words.links.system} · {fill(words.list.paper, { width: printer.paper })}
      </p>
      <ul className={styles.duties}>
        {orderTicketKinds.map((kind) => (
          <li key={kind} className={printer[kind] === null ? styles.about : undefined}>
            {fill(words.list.duty, { kind: words.kinds[kind], occasion: words.occasions[printer[kind] ?? 'never'] })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RemoveButton({ printer, busy, onRemove }: { printer: Printer; busy: boolean; onRemove: () => void }) {
  const words = useDesk().text.printing.list;
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      className={`go ${sure ? '' : 'plain'}`}
      disabled={busy}
      aria-label={sure ? words.removeSure : fill(words.removeNamed, { name: printer.name })}
      onBlur={() => setSure(false)}
      onClick={() => (sure ? onRemove() : setSure(true))}
    >
      {sure ? words.removeSure : words.remove}
    </button>
  );
}

/** What becomes of a test page, followed until it is on paper; one for a tablet's own printer is printed from its page. */
function TestState({ job: id }: { job: string }) {
  const words = useDesk().text.printing;
  const { view } = usePrinting(`?job=${id}`);
  const job = view?.jobs[0];
  if (!job) return <p role="status" className={styles.about}>{words.status.queued}</p>;
  if (job.printer.kind === 'system' && job.status === 'queued') {
    return (
      <Link className={`go ${styles.add}`} href={`/desk/print/${id}`} prefetch={false}>
        {words.queue.here}
      </Link>
    );
  }
  const tone = job.status === 'sent' ? styles.on : job.fault !== null ? styles.fault : styles.about;
  return <p role="status" className={tone}>{ticketState(job, words)}</p>;
}
