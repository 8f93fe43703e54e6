'use client';
import { useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { NutritionItem, NutritionList } from '@/domain/menu/nutrition-list';
import { rowPicture } from '@/domain/menu/picture';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { MenuWays } from '../../_ui/menu-ways';
import styles from '../../edit/_ui/editor.module.css';
import type { SetText } from '../../sets/_ui/set-text';
import { NutritionDialog } from './nutrition-dialog';

type Props = { list: NutritionList; text: SetText };

/** The goods of one shop, and of which of them customers see what they hold. */
export function NutritionScreen({ list, text }: Props) {
  const { locale } = useDesk();
  const [open, setOpen] = useState<NutritionItem | null>(null);
  const [said, setSaid] = useState('');
  const close = (words: string) => {
    setSaid(words);
    setOpen(null);
  };
  return (
    <DeskScreen title={text.sets.nutritionTitle}>
      <MenuWays shop={list.shop} />
      <p className={styles.lead}>{text.sets.nutritionLead}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {list.categories.length === 0 && <p className={`window ${styles.empty}`}>{text.sets.nutritionNone}</p>}
      <div className={styles.sections}>
        {list.categories.map(({ id, name, items }) => (
          <section key={id} className={styles.category} aria-label={inLocale(name, locale)}>
            <header className={styles.head}>
              <h2>{inLocale(name, locale)}</h2>
            </header>
            <ul className={styles.rows}>
              {items.map((item) => (
                <Row key={item.id} item={item} text={text} onOpen={() => setOpen(item)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open && <NutritionDialog shop={list.shop} item={open} text={text} onClose={close} />}
    </DeskScreen>
  );
}

function Row({ item, text, onOpen }: { item: NutritionItem; text: SetText; onOpen: () => void }) {
  const { locale } = useDesk();
  const name = inLocale(item.name, locale);
  const { figures } = item;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} aria-label={fill(text.sets.openFigures, { item: name })} onClick={onOpen}>
        <Tile picture={rowPicture(item.picture)} size={40} />
        <span className={styles.name}>
          <b>{name}</b>
          <span>{figures === null ? text.sets.noFigures : fill(text.sets.hasFigures, { source: inLocale(figures.source, locale) })}</span>
        </span>
      </button>
    </li>
  );
}
