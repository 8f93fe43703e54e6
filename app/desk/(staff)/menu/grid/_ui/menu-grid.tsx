'use client';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { GridSaveBar } from '@/app/desk/_ui/typed-grid/save-bar';
import { TypedGrid, TypedTable } from '@/app/desk/_ui/typed-grid/typed-grid';
import shared from '@/app/desk/_ui/typed-grid/typed-grid.module.css';
import type { EditedMenu } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { MenuWays } from '../../_ui/menu-ways';
import styles from './grid.module.css';
import { GridRow } from './grid-row';
import { useGrid } from './use-grid';

type Props = { menu: EditedMenu; text: MenuEditorMessages };

/** All goods on the menu with their names, prices and counts, changed in place and saved at once. */
export function MenuGrid({ menu, text }: Props) {
  const { locale } = useDesk();
  const state = useGrid(menu);
  const words = text.grid;
  const shown = menu.categories.filter(({ archived, items }) => !archived && items.some((item) => !item.archived));
  return (
    <DeskScreen title={words.title}>
      <MenuWays shop={menu.shop} />
      <p className={shared.lead}>{words.lead}</p>
      <TypedGrid grid={state.grid}>
        {shown.map(({ id, name, items }) => (
          <TypedTable key={id} caption={inLocale(name, locale)} headers={[words.name, words.nameEn, words.unit, words.price, words.stock]} className={styles.table}>
            {items.filter(({ archived }) => !archived).map((item) => (
              <GridRow key={item.id} item={item} state={state} text={text} />
            ))}
          </TypedTable>
        ))}
      </TypedGrid>
      <SaveBar state={state} text={text} />
    </DeskScreen>
  );
}

function SaveBar({ state, text }: { state: ReturnType<typeof useGrid>; text: MenuEditorMessages }) {
  const { changes, busy, fault, saved, wrong } = state;
  const words = text.grid;
  return (
    <GridSaveBar
      count={changes.length}
      busy={busy}
      trouble={wrong > 0 ? fill(words.wrong, { count: wrong }) : fault === null ? '' : fill(text.fault, { reason: fault })}
      said={saved > 0 ? fill(words.saved, { count: saved }) : changes.length === 0 ? words.none : ''}
      undo={words.undo}
      save={busy ? text.item.busy : fill(words.save, { count: changes.length })}
      onUndo={state.clear}
      onSave={() => void state.save()}
    />
  );
}
