'use client';
import Link from 'next/link';
import { canManage } from '@/domain/staff/actor';
import type { SettingsMessages } from '@/i18n/settings';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { useConnection } from '@/app/desk/_ui/use-board';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './settings.module.css';

type Entry = { href: string; words: keyof SettingsMessages['index']['entries']; isFor: (desk: Pick<Desk, 'actor' | 'managesBuilding' | 'shops'>) => boolean };

/** The settings that have a screen of their own, and whom each is for; what they may do there, the use cases say. */
const entries: readonly Entry[] = [
  { href: '/desk/settings/building', words: 'building', isFor: ({ managesBuilding }) => managesBuilding },
  { href: '/desk/settings/shops', words: 'shops', isFor: ({ actor, shops }) => shops.some(({ slug }) => canManage(actor, slug)) },
];

/** Where the other settings are. */
export function SettingsIndex({ text }: { text: SettingsMessages }) {
  const desk = useDesk();
  const shop = useShop();
  const lost = useConnection() === 'lost';
  const shown = entries.filter(({ isFor }) => isFor(desk));
  if (shown.length === 0) return null;
  return (
    <nav aria-label={text.index.title}>
      <ul className={styles.index}>
        {shown.map(({ href, words }) => (
          <li key={href}>
            <Link
              className={styles.entry}
              href={shop === null ? href : `${href}?shop=${shop}`}
              prefetch={false}
              aria-disabled={lost}
              onClick={(event) => lost && event.preventDefault()}
            >
              <b>{text.index.entries[words].title}</b>
              <span>{text.index.entries[words].text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
