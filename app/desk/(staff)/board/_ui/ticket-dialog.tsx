'use client';
import Link from 'next/link';
import { useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { mostBags } from '@/domain/tickets/bag-label';
import type { PrintJob } from '@/domain/tickets/print-job';
import type { Printer } from '@/domain/tickets/printer';
import { type OrderTicketKind, orderTicketKinds } from '@/domain/tickets/ticket';
import { fill } from '@/i18n/fill';
import { printTicketAction } from '@/app/desk/_actions/print-ticket';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { TicketPicture } from '@/app/desk/_ui/ticket-picture';
import { ticketState } from '@/app/desk/_ui/ticket-words';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { usePreview } from '@/app/desk/_ui/use-preview';
import { usePrinting } from '@/app/desk/_ui/use-printing';
import styles from './tickets.module.css';

/** What a hand reaches for at this point of an order's life. */
const usual = (order: DeskOrder): OrderTicketKind => {
  if (order.status === 'placed' || order.status === 'accepted' || order.status === 'preparing') return 'kitchen';
  return order.status === 'ready' ? 'label' : 'receipt';
};

/** The tickets of one order: what each would say, what was printed, and where to print one now. */
export function TicketDialog({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const words = useDesk().text.printing;
  const [kind, setKind] = useState<OrderTicketKind>(() => usual(order));
  const [bags, setBags] = useState(order.bags);
  const { view, look } = usePrinting(`?order=${order.id}`);
  const printers = view?.printers.filter((printer) => printer.shop === order.shop) ?? [];
  // A printer that never prints this kind is still offered where no other does.
  const able = printers.filter((printer) => printer[kind] !== null);
  const offered = able.length > 0 ? able : printers;
  return (
    <DeskDialog title={fill(words.ticket.title, { number: orderNumber(order.number) })} closeLabel={words.ticket.close} onClose={onClose} wide>
      <div className={styles.ticket}>
        <div className={styles.choose}>
          <Kinds kind={kind} onKind={setKind} />
          {kind === 'label' && <Bags bags={bags} onBags={setBags} />}
          {view && <PrintButtons {...{ order, kind, bags, printers: offered, jobs: view.jobs }} onPrinted={look} />}
          <Jobs jobs={view?.jobs ?? []} />
        </div>
        <Preview order={order} kind={kind} bags={kind === 'label' ? bags : 1} paper={offered[0]?.paper ?? 58} />
      </div>
    </DeskDialog>
  );
}

function Kinds({ kind, onKind }: { kind: OrderTicketKind; onKind: (kind: OrderTicketKind) => void }) {
  const words = useDesk().text.printing;
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{words.ticket.kind}</legend>
      {orderTicketKinds.map((each) => (
        <label key={each} className={styles.kind}>
          <input type="radio" name="ticket" checked={each === kind} onChange={() => onKind(each)} />
          {words.kinds[each]}
        </label>
      ))}
    </fieldset>
  );
}

function Bags({ bags, onBags }: { bags: number; onBags: (bags: number) => void }) {
  const words = useDesk().text.printing.ticket;
  return (
    <div className={styles.bags} role="group" aria-label={words.bags}>
      <span>{words.bags}</span>
      <button type="button" className="lift" aria-label={words.fewer} disabled={bags <= 1} onClick={() => onBags(bags - 1)}>
        −
      </button>
      <output className={styles.count}>{bags}</output>
      <button type="button" className="lift" aria-label={words.more} disabled={bags >= mostBags} onClick={() => onBags(bags + 1)}>
        +
      </button>
    </div>
  );
}

type ButtonsProps = { order: DeskOrder; kind: OrderTicketKind; bags: number; printers: readonly Printer[]; jobs: readonly PrintJob[]; onPrinted: () => void };

function PrintButtons({ order, kind, bags, printers, jobs, onPrinted }: ButtonsProps) {
  const words = useDesk().text.printing;
  const { busy, fault, act } = useDeskAction(useDesk());
  const print = async (printer: string) => {
    await act(() => printTicketAction({ order: order.id, kind, printer, bags }));
    onPrinted();
  };
  const before = (printer: Printer) => jobs.some((job) => job.kind === kind && job.printer.id === printer.id && job.status !== 'dropped');
  return (
    <div className={styles.buttons}>
      {printers.map((printer) => (
        <button key={printer.id} type="button" className="go steel" disabled={busy} onClick={() => void print(printer.id)}>
          {fill(before(printer) ? words.ticket.again : words.ticket.print, { printer: printer.name })}
        </button>
      ))}
      {printers.length === 0 && <p className={styles.about}>{words.ticket.noPrinter}</p>}
      <Link className="go plain" href={`/desk/print/${order.id}?kind=${kind}&bags=${kind === 'label' ? bags : 1}&shop=${order.shop}`} prefetch={false}>
        {words.ticket.here}
      </Link>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(words.unsaved, { reason: fault })}
        </p>
      )}
    </div>
  );
}

function Jobs({ jobs }: { jobs: readonly PrintJob[] }) {
  const words = useDesk().text.printing;
  const said = (job: PrintJob) => fill(words.ticket.job, { kind: words.kinds[job.kind], copy: job.copy, printer: job.printer.name, status: ticketState(job, words) });
  return (
    <div role="status">
      {jobs.length > 0 && (
        <>
          <h3 className={styles.jobsTitle}>{words.ticket.jobs}</h3>
          <ul className={styles.printed}>
            {jobs.map((job) => (
              <li key={job.id}>{said(job)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Preview({ order, kind, bags, paper }: { order: DeskOrder; kind: OrderTicketKind; bags: number; paper: 58 | 80 }) {
  const { locale, text } = useDesk();
  const words = text.printing.ticket;
  const preview = usePreview(`order=${order.id}&kind=${kind}&paper=${paper}&bags=${bags}&locale=${locale}`);
  return (
    // A long ticket scrolls in its place, by keyboard as well.
    <section className={styles.preview} aria-label={words.preview} aria-busy={preview === null} tabIndex={0}>
      {preview === null ? <p>{words.loading}</p> : preview === 'none' ? <p>{words.noPreview}</p> : <TicketPicture preview={preview} />}
    </section>
  );
}
