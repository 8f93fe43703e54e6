'use client';
import { useRef } from 'react';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { EditedMenu } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { MenuWays } from '../../_ui/menu-ways';
import styles from './grid.module.css';
import { onGridKey } from './grid-keys';
import { GridRow } from './grid-row';
import { useGrid } from './use-grid';

type Props = { menu: EditedMenu; text: MenuEditorMessages };

/** All goods on the menu with their names, prices and counts, changed in place and saved at once. */
export function MenuGrid({ menu, text }: Props) {
  const { locale } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const state = useGrid(menu, grid);
  const words = text.grid;
  const shown = menu.categories.filter(({ archived, items }) => !archived && items.some((item) => !item.archived));
  return (
    <DeskScreen title={words.title}>
      <MenuWays shop={menu.shop} />
      <p className={styles.lead}>{words.lead}</p>
      <div ref={grid} data-grid className={styles.grid} onKeyDown={onGridKey}>
        {shown.map(({ id, name, items }) => (
          <table key={id} className={styles.table}>
            <caption>{inLocale(name, locale)}</caption>
            <thead>
              <tr>
                {[words.name, words.nameEn, words.unit, words.price, words.stock].map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.filter(({ archived }) => !archived).map((item) => (
                <GridRow key={item.id} item={item} state={state} text={text} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <SaveBar state={state} text={text} />
    </DeskScreen>
  );
}

/** What has been changed and not saved, or what came of saving it. */
function SaveBar({ state, text }: { state: ReturnType<typeof useGrid>; text: MenuEditorMessages }) {
  const { changes, busy, fault, saved, wrong } = state;
  const words = text.grid;
  const trouble = wrong > 0 ? fill(words.wrong, { count: wrong }) : fault === null ? '' : fill(text.fault, { reason: fault });
  const said = saved > 0 ? fill(words.saved, { count: saved }) : changes.length === 0 ? words.none : '';
  return (
    <div className={styles.bar} data-rides>
      <p role="status" className={trouble === '' ? styles.said : styles.fault}>
        {trouble || said}
      </p>
      {changes.length > 0 && (
        <button type="button" className="go plain" disabled={busy} onClick={state.undo}>
          {words.undo}
        </button>
      )}
      <button type="button" className="go" disabled={busy || changes.length === 0} onClick={() => void state.save()}>
        {busy ? text.item.busy : fill(words.save, { count: changes.length })}
      </button>
    </div>
  );
}
