'use client';
import Link from 'next/link';
import { type Light, lights } from '@/domain/funnel/facade';
import { periods } from '@/domain/funnel/period';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './funnel.module.css';
import type { PartProps } from './part-props';

type Props = PartProps & { light: Light; choices: readonly (string | null)[] };

type Choice = { key: string; name: string; href: string; chosen: boolean };

function Row({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className={styles.row} aria-label={label}>
      {choices.map(({ key, name, href, chosen }) => (
        <Link key={key} className={`lift wide ${styles.choice} ${chosen ? 'on' : ''}`} href={href} prefetch={false} scroll={false} aria-current={chosen ? 'true' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** The address of this page with something else chosen. */
const hrefOf = (asked: { of: string | null; period: string; lit: string }): string =>
  `/desk/funnel?${new URLSearchParams({ ...(asked.of !== null && { of: asked.of }), period: asked.period, lit: asked.lit }).toString()}`;

/** Which days, whose orders, and what lights the windows. */
export function Choices({ report: { shop, period }, light, choices, text }: Props) {
  const { shops, locale } = useDesk();
  const asked = { of: shop, period, lit: light };
  const nameOf = (of: string | null) => {
    const found = shops.find(({ slug }) => slug === of);
    return found ? inLocale(found.name, locale) : text.building;
  };
  return (
    <div className={styles.choices}>
      <Row label={text.period} choices={periods.map((each) => ({ key: each, name: text.periods[each], href: hrefOf({ ...asked, period: each }), chosen: each === period }))} />
      {choices.length > 1 && (
        <Row label={text.of} choices={choices.map((of) => ({ key: of ?? '', name: nameOf(of), href: hrefOf({ ...asked, of }), chosen: of === shop }))} />
      )}
      <Row label={text.facade.light} choices={lights.map((each) => ({ key: each, name: text.facade.lights[each], href: hrefOf({ ...asked, lit: each }), chosen: each === light }))} />
    </div>
  );
}
