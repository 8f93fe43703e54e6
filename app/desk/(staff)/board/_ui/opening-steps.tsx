'use client';
import Link from 'next/link';
import type { MissingStep, OpeningStep } from '@/domain/staff/opening-steps';
import { fill } from '@/i18n/fill';
import { shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './opening-steps.module.css';

/** Where each step is done; null while it has no screen of its own. */
const screens: Record<OpeningStep, string | null> = { hours: null, goods: null, placards: '/desk/placards' };

/** What is missing before anybody can order; each line goes by itself once it is done. */
export function OpeningSteps({ missing }: { missing: readonly MissingStep[] }) {
  const { shops, locale, text } = useDesk();
  const picked = useShop();
  const shown = missing.filter(({ shop }) => picked === null || shop === null || shop === picked);
  if (shown.length === 0) return null;
  const words = text.board.opening;
  const nameOf = (slug: string | null): string => {
    const shop = shops.find((each) => each.slug === slug);
    return shop ? shopLabel(shop, locale) : '';
  };
  return (
    <section className={styles.plate} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className={styles.steps}>
        {shown.map(({ step, shop }) => {
          const href = screens[step];
          const said = fill(words[step], { shop: nameOf(shop) });
          return (
            <li key={`${step} ${shop ?? ''}`}>
              {href === null ? <span className={styles.step}>{said}</span> : <Link className={styles.step} href={shop === null ? href : `${href}?shop=${shop}`} prefetch={false}>{said}</Link>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
