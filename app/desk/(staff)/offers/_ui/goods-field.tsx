'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import type { FormPart } from './part';
import styles from './promotions.module.css';

const toggled = (list: readonly string[], id: string): string[] => (list.includes(id) ? list.filter((each) => each !== id) : [...list, id]);

/** Goods and whole categories that it is for, or leaves out. */
export function GoodsField({ typed, edit, wrong, part: { list, text }, isItem }: FormPart & { isItem: boolean }) {
  const { locale } = useDesk();
  const fault = wrong('goods');
  return (
    <fieldset className={styles.goods}>
      <legend>{isItem ? text.forGoods : text.without}</legend>
      {!isItem && (
        <label className={styles.check}>
          <input type="checkbox" checked={typed.discounted} onChange={() => edit({ discounted: !typed.discounted })} />
          {text.discounted}
        </label>
      )}
      <div className={styles.choices}>
        {list.choices.map(({ kind, id, name }) => {
          const plain = inLocale(name, locale);
          const isWhole = kind === 'category';
          const chosen = isWhole ? typed.categories : typed.items;
          return (
            <label key={id} className={isWhole ? styles.whole : styles.check}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => edit(isWhole ? { categories: toggled(chosen, id) } : { items: toggled(chosen, id) })} />
              {isWhole ? fill(text.whole, { name: plain }) : plain}
            </label>
          );
        })}
      </div>
      {fault !== null && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  );
}
