'use client';
import { useRouter } from 'next/navigation';
import { archiveCategoryAction } from '@/app/desk/_actions/archive-category';
import { archiveItemAction } from '@/app/desk/_actions/archive-item';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { EditedMenu } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import styles from './editor.module.css';
import { priceText } from './item-row';

/** Something that was put away: a category with what is in it, or a good of one that is on the menu. */
type Archived = { kind: 'category' | 'item'; id: string; name: string; note: string };

function archivedOf({ categories }: EditedMenu, text: MenuEditorMessages, locale: 'zh' | 'en'): Archived[] {
  return categories.flatMap(({ id, name, archived, items }): Archived[] => {
    const goods = items.filter((item) => item.archived).map((item) => ({ kind: 'item' as const, id: item.id, name: inLocale(item.name, locale), note: priceText(item) }));
    return archived ? [{ kind: 'category', id, name: inLocale(name, locale), note: text.archived.category }, ...goods] : goods;
  });
}

/** What left the menu and can come back: nothing that was ever ordered is deleted. */
export function ArchivedList({ menu, text, say }: { menu: EditedMenu; text: MenuEditorMessages; say: (words: string) => void }) {
  const desk = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const gone = archivedOf(menu, text, desk.locale);
  if (gone.length === 0) return null;
  const { shop } = menu;
  const bringBack = async ({ kind, id, name }: Archived) => {
    const archived = false;
    const result = await act(() => (kind === 'item' ? archiveItemAction({ shop, item: id, archived }) : archiveCategoryAction({ shop, category: id, archived })));
    if (result?.ok) say(fill(text.item.saved, { item: name }));
    router.refresh();
  };
  return (
    <details className={styles.archived}>
      <summary>{fill(text.archived.title, { count: gone.length })}</summary>
      {fault !== null && <p role="alert" className={styles.fault}>{fill(text.fault, { reason: fault })}</p>}
      <ul className={styles.rows}>
        {gone.map((each) => (
          <li key={each.id} className={`${styles.row} ${styles.placed}`}>
            <span className={styles.name}>
              <b>{each.name}</b>
              <span>{each.note}</span>
            </span>
            <button type="button" className="go plain" disabled={busy} aria-label={fill(text.archived.bringBackNamed, { name: each.name })} onClick={() => void bringBack(each)}>
              {text.archived.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
