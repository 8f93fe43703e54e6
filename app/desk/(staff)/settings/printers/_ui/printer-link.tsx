'use client';
import { useId } from 'react';
import { type PrinterInput, printerPorts } from '@/domain/tickets/printer';
import { paperWidths } from '@/domain/tickets/ticket';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './printers.module.css';

type Change = (more: Partial<PrinterInput>) => void;

/** How a printer is reached, and what paper is in it. */
export function PrinterLinkFields({ input, badHost, onChange }: { input: PrinterInput; badHost: boolean; onChange: Change }) {
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
      {link.kind === 'network' && <AddressFields link={link} badHost={badHost} onChange={onChange} />}
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

function AddressFields({ link, badHost, onChange }: { link: Network; badHost: boolean; onChange: Change }) {
  const words = useDesk().text.printing.form;
  const hint = useId();
  return (
    <div className={styles.address}>
      <label className={styles.field}>
        {words.host}
        <input
          required
          value={link.host}
          maxLength={253}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={badHost}
          aria-describedby={hint}
          onChange={(event) => onChange({ link: { ...link, host: event.target.value } })}
        />
      </label>
      <label className={styles.field}>
        {words.port}
        <input
          required
          type="number"
          inputMode="numeric"
          min={printerPorts.first}
          max={printerPorts.last}
          value={link.port}
          onChange={(event) => onChange({ link: { ...link, port: Number(event.target.value) } })}
        />
      </label>
      <p id={hint} role={badHost ? 'alert' : undefined} className={badHost ? styles.fault : styles.about}>
        {badHost ? words.hostFault : words.hostHint}
      </p>
    </div>
  );
}
