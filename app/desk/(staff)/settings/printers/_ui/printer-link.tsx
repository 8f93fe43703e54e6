'use client';
import { useId, useState } from 'react';
import { type PrinterInput, printerPorts } from '@/domain/tickets/printer';
import type { PrinterField } from '@/domain/tickets/printer-faults';
import { paperWidths } from '@/domain/tickets/ticket';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './printers.module.css';

type Change = (more: Partial<PrinterInput>) => void;

type Props = { input: PrinterInput; wrong: readonly PrinterField[]; onChange: Change };

/** How a printer is reached, and what paper is in it. */
export function PrinterLinkFields({ input, wrong, onChange }: Props) {
  const words = useDesk().text.printing;
  const { link } = input;
  const choose = (kind: 'network' | 'system') =>
    onChange({ link: kind === 'network' ? { kind, host: '', port: printerPorts.first } : { kind } });
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{words.form.link}</legend>
        {(['network', 'system'] as const).map((kind) => (
          <label key={kind} className={styles.choice}>
            <input type="radio" name="link" checked={link.kind === kind} onChange={() => choose(kind)} />
            <span>
              <b>{words.links[kind]}</b>
              <small>{words.linkAbout[kind]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {link.kind === 'network' && <AddressFields link={link} wrong={wrong} onChange={onChange} />}
      <fieldset className={styles.short}>
        <legend>{words.form.paper}</legend>
        {paperWidths.map((paper) => (
          <label key={paper} className={styles.choice}>
            <input type="radio" name="paper" checked={input.paper === paper} onChange={() => onChange({ paper })} />
            {paper} mm
          </label>
        ))}
      </fieldset>
    </>
  );
}

type Network = Extract<PrinterInput['link'], { kind: 'network' }>;

/** What somebody types into the port's field; what is no number is none of a printer's ports. */
const portOf = (typed: string): number => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0);

type AddressProps = { link: Network; wrong: readonly PrinterField[]; onChange: Change };

function AddressFields({ link, wrong, onChange }: AddressProps) {
  const words = useDesk().text.printing.form;
  const [port, setPort] = useState(String(link.port));
  const typePort = (typed: string) => {
    setPort(typed);
    onChange({ link: { ...link, port: portOf(typed) } });
  };
  const isBad = wrong.includes('host');
  return (
    <div className={styles.address}>
      <AddressField name="host" label={words.host} value={link.host} hint={isBad ? words.hostFault : words.hostHint} isWrong={isBad} onType={(host) => onChange({ link: { ...link, host } })} />
      <AddressField name="port" label={words.port} value={port} hint={fill(words.portHint, printerPorts)} isWrong={wrong.includes('port')} onType={typePort} />
    </div>
  );
}

type FieldProps = { name: 'host' | 'port'; label: string; value: string; hint: string; isWrong: boolean; onType: (typed: string) => void };

function AddressField({ name, label, value, hint, isWrong, onType }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.field}>
        {label}
        <input
          name={name}
          required
          value={value}
          maxLength={name === 'host' ? 253 : 5}
          inputMode={name === 'host' ? 'url' : 'numeric'}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={id}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <p id={id} role={isWrong ? 'alert' : undefined} className={isWrong ? styles.fault : styles.about}>
        {hint}
      </p>
    </div>
  );
}
