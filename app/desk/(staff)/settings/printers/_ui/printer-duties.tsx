'use client';
import { locales } from '@/domain/menu/shop';
import { occasions, type PrinterInput } from '@/domain/tickets/printer';
import { orderTicketKinds } from '@/domain/tickets/ticket';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './printers.module.css';

type Change = (more: Partial<PrinterInput>) => void;

/** What a printer prints and when, and the language of what stays in the shop. */
export function PrinterDutiesFields({ input, onChange }: { input: PrinterInput; onChange: Change }) {
  const words = useDesk().text.printing;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{words.form.duties}</legend>
        {orderTicketKinds.map((kind) => (
          <label key={kind} className={styles.duty}>
            <span>
              <b>{words.kinds[kind]}</b>
              <small>{words.about[kind]}</small>
            </span>
            <select value={input[kind] ?? 'never'} onChange={(event) => onChange({ [kind]: occasions.find((each) => each === event.target.value) ?? null })}>
              {[...occasions, 'never' as const].map((occasion) => (
                <option key={occasion} value={occasion}>
                  {words.occasions[occasion]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.short}>
        <legend>{words.form.language}</legend>
        {locales.map((locale) => (
          <label key={locale} className={styles.choice}>
            <input type="radio" name="language" checked={input.locale === locale} onChange={() => onChange({ locale })} />
            {words.form[locale]}
          </label>
        ))}
        <p className={styles.about}>{words.form.languageHint}</p>
      </fieldset>
    </>
  );
}
