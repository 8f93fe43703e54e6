'use client';
import { type SyntheticEvent, useState } from 'react';
import { collectionCodeLimit, type DeskShop } from '@/domain/staff/desk-settings';
import type { SettingsMessages } from '@/i18n/settings';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { QrCode } from '@/app/desk/_ui/qr-code';
import styles from './settings.module.css';
import { useSaving } from './use-saving';

/** The text of the shop's own collection code, drawn beside it so that a phone can try it at once. */
export function CodeSetting({ shop, text }: { shop: DeskShop; text: SettingsMessages }) {
  const [saved, setSaved] = useState(shop.collectionCode ?? '');
  const [typed, setTyped] = useState(saved);
  const { busy, failed, said, save } = useSaving(text);
  const keep = async (code: string) => {
    if (!(await save({ shop: shop.slug, collectionCode: code === '' ? null : code }))) return;
    setSaved(code);
    setTyped(code);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void keep(typed.trim());
  };
  return (
    <form className={styles.setting} onSubmit={submit}>
      <h4>
        {text.code.title} <span className={saved === '' ? styles.off : styles.on}>{saved === '' ? text.code.none : text.code.has}</span>
      </h4>
      <p className={styles.about}>{text.code.text}</p>
      <div className={styles.code}>
        <div className={styles.fields}>
          <label className={styles.field}>
            {text.code.label}
            <textarea rows={3} maxLength={collectionCodeLimit} value={typed} spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
          </label>
          <p className={styles.about}>{text.code.amountHint}</p>
          <CodeButtons {...{ text, busy, saved }} changed={typed.trim() !== saved} onClear={() => void keep('')} />
          <p role="status" className={failed ? styles.fault : styles.on}>
            {said}
          </p>
        </div>
        <Drawn code={typed.trim()} text={text} />
      </div>
    </form>
  );
}

type ButtonsProps = { text: SettingsMessages; busy: boolean; saved: string; changed: boolean; onClear: () => void };

const CodeButtons = ({ text, busy, saved, changed, onClear }: ButtonsProps) => (
  <div className={styles.buttons}>
    <button type="submit" className="go steel" disabled={busy || !changed}>
      {busy ? text.busy : text.code.save}
    </button>
    {saved !== '' && (
      <button type="button" className="go plain" disabled={busy} onClick={onClear}>
        {text.code.clear}
      </button>
    )}
  </div>
);

/** The code as a phone at the door would see it. */
function Drawn({ code, text }: { code: string; text: SettingsMessages }) {
  const { building } = useDesk();
  if (code === '') return null;
  return (
    <figure className={styles.drawn}>
      <QrCode text={code} level="M" label={text.code.preview} className={styles.qr} />
      <figcaption>{building.isDemo ? text.code.demo : text.code.preview}</figcaption>
    </figure>
  );
}
