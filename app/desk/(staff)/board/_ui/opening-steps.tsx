'use client';
import { isNeeded, type MissingStep, type OpeningStep } from '@/domain/staff/opening-steps';
import { fill } from '@/i18n/fill';
import { shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './opening-steps.module.css';

/** Where each step is done. */
const screens: Record<OpeningStep, string> = {
  hours: '/desk/settings/hours',
  goods: '/desk/menu/edit',
  placards: '/desk/placards',
  printers: '/desk/settings/printers',
  staff: '/desk/staff',
};

/** What is missing before anybody can order; each line goes by itself once it is done. */
export function OpeningSteps({ missing }: { missing: readonly MissingStep[] }) {
  const { shops, locale, text } = useDesk();
  const picked = useShop();
  const shown = missing.filter(({ shop }) => picked === null || shop === null || shop === picked);
  if (!shown.some(isNeeded)) return null;
  const words = text.board.opening;
  const nameOf = (slug: string | null): string => {
    const shop = shops.find((each) => each.slug === slug);
    return shop ? shopLabel(shop, locale) : '';
  };
  return (
    <section className={styles.plate} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className={styles.steps}>
        {shown.map((each) => {
          const { step, shop } = each;
          return (
            <li key={`${step} ${shop ?? ''}`}>
              <DeskLink className={`${styles.step} ${isNeeded(each) ? '' : styles.useful}`} href={shop === null ? screens[step] : `${screens[step]}?shop=${shop}`}>
                {fill(words[step], { shop: nameOf(shop) })}
              </DeskLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
