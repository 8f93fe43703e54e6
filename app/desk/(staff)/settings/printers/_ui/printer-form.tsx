'use client';
import { type SyntheticEvent, useId, useState } from 'react';
import { type Printer, type PrinterInput, printerNameLimit, printerPorts } from '@/domain/tickets/printer';
import { type PrinterField, printerFaults } from '@/domain/tickets/printer-faults';
import { fill } from '@/i18n/fill';
import { savePrinterAction } from '@/app/desk/_actions/save-printer';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { leadToFault } from '@/app/desk/_ui/lead-to-fault';
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

/** What is typed of a printer, and which fields of it will not do. */
function useInput(printer: Printer | null, locale: PrinterInput['locale']) {
  const [input, setInput] = useState<PrinterInput>(() => (printer ? inputOf(printer) : firstPrinter(locale)));
  const [wrong, setWrong] = useState<readonly PrinterField[]>([]);
  const change = (more: Partial<PrinterInput>) => {
    const changed = { ...input, ...more };
    setInput(changed);
    // A field loses its red once it is right, and gets none while one types.
    setWrong(wrong.filter((field) => printerFaults(changed).includes(field)));
  };
  /** Leads to the first field that will not do. @returns whether all will */
  const check = (form: HTMLFormElement): boolean => {
    const found = printerFaults(input);
    leadToFault(form, () => setWrong(found));
    return found.length === 0;
  };
  return { input, wrong, change, check };
}

/** A printer's settings, new or changed. */
export function PrinterForm({ shop, printer, onClose, onSaved }: Props) {
  const desk = useDesk();
  const words = desk.text.printing;
  const { input, wrong, change, check } = useInput(printer, desk.locale);
  const { busy, fault, act } = useDeskAction(desk);
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!check(event.currentTarget)) return;
    const saved = await act(() => savePrinterAction({ ...input, shop, id: printer?.id ?? null }));
    if (!saved?.ok) return;
    onSaved();
    onClose();
  };
  return (
    <DeskDialog title={printer ? words.form.edit : words.form.add} closeLabel={words.form.close} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <NameField name={input.name} isWrong={wrong.includes('name')} onType={(name) => change({ name })} />
        <PrinterLinkFields input={input} wrong={wrong} onChange={change} />
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

function NameField({ name, isWrong, onType }: { name: string; isWrong: boolean; onType: (name: string) => void }) {
  const words = useDesk().text.printing.form;
  const fault = useId();
  return (
    <div className={styles.field}>
      <label className={styles.field}>
        {words.name}
        <input
          data-first
          name="name"
          required
          maxLength={printerNameLimit}
          value={name}
          autoComplete="off"
          placeholder={words.nameHint}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? fault : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      {isWrong && (
        <p id={fault} role="alert" className={styles.fault}>
          {words.nameFault}
        </p>
      )}
    </div>
  );
}
