'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { changedFields } from '@/domain/menu/changed-fields';
import type { EditedItem, EditedMenu } from '@/domain/menu/item-draft';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { shownValue } from '../../_ui/shown-value';
import styles from './item-form.module.css';

type Props = {
  before: EditedItem;
  now: EditedItem;
  menu: EditedMenu;
  text: MenuEditorMessages;
  onMine: () => void;
  onTheirs: () => void;
};

/** Two had it open and the other was faster: what they changed, and whose it shall be. */
export function ChangedPlate({ before, now, menu, text, onMine, onTheirs }: Props) {
  const { locale } = useDesk();
  const names = { categories: menu.categories, words: text, locale };
  return (
    <div role="alert" className="plate warn">
      <b>{text.item.changedTitle}</b>
      <ul className={styles.changes}>
        {changedFields(before, now).map(({ field, before: old, now: fresh }) => (
          <li key={field}>
            {text.sheet.fields[field]} <s>{shownValue(field, old, names)}</s> {shownValue(field, fresh, names)}
          </li>
        ))}
      </ul>
      <p>{text.item.kept}</p>
      <div className={styles.buttons}>
        <button type="button" className="go steel" onClick={onMine}>
          {text.item.saveAnyway}
        </button>
        <button type="button" className="go plain" onClick={onTheirs}>
          {text.item.takeTheirs}
        </button>
      </div>
    </div>
  );
}
