'use client';
import { type SyntheticEvent, useState } from 'react';
import { type Printer, type PrinterInput, printerNameLimit, printerPorts } from '@/domain/tickets/printer';
import { isPrinterHost } from '@/domain/tickets/printer-address';
import { fill } from '@/i18n/fill';
import { savePrinterAction } from '@/app/desk/_actions/save-printer';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { PrinterDutiesFields } from './printer-duties';
import { PrinterLinkFields } from './printer-link';
import styles from './printers.module.css';

type Props = { shop: string; printer: Printer | null; onClose: () => void; onSaved: () => void };

/** What most shops want of their first printer: the kitchen's paper at once, the bag's when it is packed. */
function firstPrinter(locale: PrinterInput['locale']): PrinterInput {
  return { name: '', link: { kind: 'network', host: '', port: printerPorts.first }, paper: 58, locale, paused: false, kitchen: 'accept', label: 'ready', receipt: 'ready' };
}

const inputOf = ({ name, link, paper, locale, paused, kitchen, label, receipt }: PrinterInput): PrinterInput => ({ name, link, paper, locale, paused, kitchen, label, receipt });

/** A printer's settings, new or changed. */
export function PrinterForm({ shop, printer, onClose, onSaved }: Props) {
  const desk = useDesk();
  const words = desk.text.printing;
  const [input, setInput] = useState<PrinterInput>(() => (printer ? inputOf(printer) : firstPrinter(desk.locale)));
  const [badHost, setBadHost] = useState(false);
  const { busy, fault, act } = useDeskAction(desk);
  const change = (more: Partial<PrinterInput>) => setInput({ ...input, ...more });
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = input.link.kind === 'network' && !isPrinterHost(input.link.host.trim());
    setBadHost(wrong);
    if (wrong) return;
    const saved = await act(() => savePrinterAction({ ...input, shop, id: printer?.id ?? null }));
    if (!saved?.ok) return;
    onSaved();
    onClose();
  };
  return (
    <DeskDialog title={printer ? words.form.edit : words.form.add} closeLabel={words.form.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <label className={styles.field}>
          {words.form.name}
          <input data-first required maxLength={printerNameLimit} value={input.name} autoComplete="off" placeholder={words.form.nameHint} onChange={(event) => change({ name: event.target.value })} />
        </label>
        <PrinterLinkFields input={input} badHost={badHost} onChange={change} />
        <PrinterDutiesFields input={input} onChange={change} />
        {fault !== null && (
          <p role="alert" className={styles.fault}>
            {fill(words.unsaved, { reason: fault })}
          </p>
        )}
        <button type="submit" className={`go ${styles.add}`} disabled={busy}>
          {busy ? words.form.busy : words.form.save}
        </button>
      </form>
    </DeskDialog>
  );
}
