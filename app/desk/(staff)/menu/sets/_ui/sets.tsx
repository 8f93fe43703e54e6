'use client';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { rowPicture } from '@/domain/menu/picture';
import type { EditedSet, EditedSets } from '@/domain/menu/set-draft';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { MenuWays } from '../../_ui/menu-ways';
import styles from '../../edit/_ui/editor.module.css';
import { SetForm } from './set-form';
import { standingOf } from './standing-of';
import type { SetText } from './set-text';

/** The address of the list, of a set, or of a new one; Back leads from a set to the list. */
const goTo = (shop: string, rest: Record<string, string> = {}): void =>
  history.pushState(null, '', `?${new URLSearchParams({ shop, ...rest }).toString()}`);

type Props = { all: EditedSets; text: SetText };

/** The set menus of one shop: the list, or one of it. */
export function Sets({ all, text }: Props) {
  const asked = useSearchParams();
  const [said, setSaid] = useState('');
  const { locale } = useDesk();
  const { shop, sets } = all;
  const open = sets.find(({ id }) => id === asked.get('item')) ?? (asked.has('add') ? 'new' : null);
  if (open === null) return <SetList all={all} text={text} said={said} />;
  const leave = (words: string) => {
    setSaid(words);
    goTo(shop);
  };
  const title = open === 'new' ? text.sets.newTitle : fill(text.sets.editTitle, { item: inLocale(open.name, locale) });
  return (
    <DeskScreen title={title}>
      <SetForm key={open === 'new' ? 'new' : open.id} all={all} set={open === 'new' ? null : open} text={text} onLeave={leave} />
    </DeskScreen>
  );
}

function SetList({ all, text, said }: Props & { said: string }) {
  const { shop, sets, categories } = all;
  return (
    <DeskScreen title={text.sets.title}>
      <MenuWays shop={shop} />
      <p className={styles.lead}>{text.sets.lead}</p>
      <div className={styles.bar}>
        <button type="button" className="go steel" disabled={categories.length === 0} onClick={() => goTo(shop, { add: '' })}>
          {text.sets.add}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {sets.length === 0 && <p className={`window ${styles.empty}`}>{text.sets.none}</p>}
      <ul className={styles.rows}>
        {sets.map((set) => (
          <SetRow key={set.id} set={set} all={all} text={text} onOpen={() => goTo(shop, { item: set.id })} />
        ))}
      </ul>
    </DeskScreen>
  );
}

function SetRow({ set, all, text, onOpen }: Props & { set: EditedSet; onOpen: () => void }) {
  const { locale } = useDesk();
  const name = inLocale(set.name, locale);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} aria-label={fill(text.sets.open, { item: name })} onClick={onOpen}>
        <Tile picture={rowPicture(set.picture)} size={40} />
        <span className={styles.name}>
          <b>{name}</b>
          <span>{[formatFen(fen(set.price)), standingOf(set, all.goods, text.sets, locale)].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
