'use client';
import { useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { fill } from '@/i18n/fill';
import type { FlyerMessages } from '@/i18n/flyers';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './flyers.module.css';
import type { PickableGood } from './pickable-good';

type Props = { goods: readonly PickableGood[]; picks: readonly string[]; most: number; text: FlyerMessages; onPick: (picks: readonly string[]) => void };

/** The shop's goods; those that were chosen stand on the paper in the order in which they were. */
export function PickGoods({ goods, picks, most, text, onPick }: Props) {
  const { locale } = useDesk();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = goods.filter(({ id, find }) => picks.includes(id) || find.includes(wanted));
  const toggle = (id: string) => onPick(picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id]);
  return (
    <fieldset className={styles.picks}>
      <legend>{fill(text.picks, { most })}</legend>
      <div className={styles.find}>
        <input type="search" className="seek" value={typed} placeholder={text.find} aria-label={text.find} onChange={(event) => setTyped(event.target.value)} />
        <span role="status">{fill(text.picksChosen, { count: picks.length })}</span>
      </div>
      <ul className={styles.goods}>
        {shown.map(({ id, name, picture, price }) => (
          <li key={id}>
            <label className={styles.good}>
              <input type="checkbox" checked={picks.includes(id)} disabled={!picks.includes(id) && picks.length >= most} onChange={() => toggle(id)} />
              <Tile picture={picture} size={30} />
              <span>
                {inLocale(name, locale)}
                <small>{formatFen(price)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
