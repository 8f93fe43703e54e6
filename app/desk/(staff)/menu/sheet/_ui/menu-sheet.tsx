'use client';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { Text } from '@/domain/menu/shop';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { MenuWays } from '../../_ui/menu-ways';
import { Preview } from './preview';
import styles from './sheet.module.css';
import { useImport } from './use-import';

type Props = { shop: string; categories: readonly { id: string; name: Text }[]; text: MenuEditorMessages };

/** Out as a file, and back in after a look at what it would change. */
export function MenuSheet({ shop, categories, text }: Props) {
  const { locale } = useDesk();
  const state = useImport(shop);
  const words = text.sheet;
  return (
    <DeskScreen title={words.title}>
      <MenuWays shop={shop} />
      <p className={styles.lead}>{words.lead}</p>
      <section className={styles.part}>
        <a className="go steel" href={`/desk/menu/export?${new URLSearchParams({ shop, lang: locale }).toString()}`} download>
          {words.export}
        </a>
        <p className={styles.note}>{words.exportNote}</p>
      </section>
      <BringIn busy={state.busy} text={text} onSheet={(sheet) => void state.look(sheet)} />
      <p role="alert" className={styles.fault}>
        {state.fault}
      </p>
      <p role="status" className={styles.note}>
        {state.busy ? words.busy : ''}
      </p>
      {state.answer && <Preview answer={state.answer} again={state.again} busy={state.busy} categories={categories} text={text} onApply={() => void state.apply()} />}
    </DeskScreen>
  );
}

/** A file, or what was copied from a spreadsheet. */
function BringIn({ busy, text: { sheet: words }, onSheet }: { busy: boolean; text: MenuEditorMessages; onSheet: (sheet: Blob) => void }) {
  const [pasted, setPasted] = useState('');
  function pick(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file) onSheet(file);
    // The same file again, after it was corrected, is a new look.
    input.value = '';
  }
  return (
    <section className={styles.part}>
      <label className={`go plain ${styles.pick}`}>
        {words.file}
        <input type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" className="visually-hidden" disabled={busy} onChange={(event) => pick(event.currentTarget)} />
      </label>
      <label className={styles.field}>
        {words.paste}
        <textarea rows={4} spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <button type="button" className="go steel" disabled={busy || pasted.trim() === ''} onClick={() => onSheet(new Blob([pasted]))}>
        {words.preview}
      </button>
    </section>
  );
}
