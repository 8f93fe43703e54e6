'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useConnection } from '@/app/desk/_ui/use-board';
import { canManage, canTend } from '@/domain/staff/actor';
import styles from './menu-ways.module.css';

/** The screens of a shop's goods: two for whoever stands behind the counter, the others for its owner. */
export function MenuWays({ shop }: { shop: string }) {
  const { actor, text } = useDesk();
  const { ways } = text.desk.goods;
  const path = usePathname();
  const lost = useConnection() === 'lost';
  if (!canTend(actor, shop)) return null;
  const own = [
    ['/desk/menu/edit', ways.edit],
    ['/desk/menu/sets', ways.sets],
    ['/desk/menu/nutrition', ways.nutrition],
    ['/desk/menu/grid', ways.grid],
    ['/desk/menu/sheet', ways.sheet],
  ] as const;
  const screens = [['/desk/menu', ways.marks], ['/desk/stock', ways.stock], ...(canManage(actor, shop) ? own : [])] as const;
  return (
    <nav className={styles.ways} aria-label={ways.label}>
      {screens.map(([href, label]) => (
        // Without a network the browser's own error page would take the desk away.
        <Link
          key={href}
          href={`${href}?shop=${shop}`}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
          aria-disabled={lost}
          onClick={(event) => lost && event.preventDefault()}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
