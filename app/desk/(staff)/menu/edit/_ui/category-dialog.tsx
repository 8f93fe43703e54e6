'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { archiveCategoryAction } from '@/app/desk/_actions/archive-category';
import { saveCategoryAction } from '@/app/desk/_actions/save-category';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { EditedCategory } from '@/domain/menu/item-draft';
import { type Faults, nameFaults } from '@/domain/menu/item-faults';
import { tidy } from '@/domain/typed-text';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import styles from './editor.module.css';
import { Field } from './field';

type Props = { shop: string; category: EditedCategory | null; text: MenuEditorMessages; onClose: () => void };

/** The two names while they are typed, and what can be done with them. */
function useCategory({ shop, category, onClose }: Props) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const [name, setName] = useState(category?.name ?? { zh: '', en: '' });
  const [faults, setFaults] = useState<Faults>({});
  const done = (ok: boolean | undefined) => {
    router.refresh();
    if (ok) onClose();
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const tidied = { zh: tidy(name.zh), en: tidy(name.en) };
    const found = nameFaults('name', tidied);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const opened = category && { id: category.id, was: category.name };
    done((await act(() => saveCategoryAction({ shop, category: opened, name: tidied })))?.ok);
  };
  const archive = async (id: string) => done((await act(() => archiveCategoryAction({ shop, category: id, archived: true })))?.ok);
  return { busy, fault, name, setName, faults, save, archive };
}

/** A category's name in both languages; of one that is there, also the way to put it away. */
export function CategoryDialog(props: Props) {
  const { category, text, onClose } = props;
  const { locale } = useDesk();
  const { busy, fault, name, setName, faults, save, archive } = useCategory(props);
  const title = category ? fill(text.category.renameNamed, { name: inLocale(category.name, locale) }) : text.category.add;
  return (
    <DeskDialog title={title} closeLabel={text.close} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <Field label={text.category.nameZh} value={name.zh} fault={faults['name.zh']} text={text} first onChange={(zh) => setName({ ...name, zh })} />
        <Field label={text.category.nameEn} value={name.en} fault={faults['name.en']} text={text} lang="en" onChange={(en) => setName({ ...name, en })} />
        <p role="alert" className={styles.fault}>
          {fault === null ? '' : fill(text.fault, { reason: fault })}
        </p>
        <button type="submit" className="go" disabled={busy}>
          {busy ? text.item.busy : text.category.save}
        </button>
        {category && (
          <>
            <button type="button" className="go plain" disabled={busy} onClick={() => void archive(category.id)}>
              {text.category.archive}
            </button>
            <p className={styles.note}>{text.category.archiveNote}</p>
          </>
        )}
      </form>
    </DeskDialog>
  );
}
