'use client';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { type MouseEvent, useRef } from 'react';
import { otherLocale } from '@/domain/menu/shop';
import { canManage, canTend, shopsOwned } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { rememberLocale } from '@/phone/locale-cookie';
import { useDesk } from './desk-context';
import styles from './desk-menu.module.css';
import { SignOutButton } from './sign-out-button';
import { tapLabel } from './tap-label';
import { useConnection, useTaps } from './use-board';
import { useShop } from './use-shop';

/** The other desk screens, the language and the way out; the popover closes itself. */
export function DeskMenu() {
  const desk = useDesk();
  const words = desk.text.desk.nav;
  const panel = useRef<HTMLDivElement>(null);
  const lost = useConnection() === 'lost';
  const unsent = useTaps().taps.map((tap) => tapLabel(tap, desk.text.board));
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button type="button" className={styles.more} popoverTarget="desk-menu" aria-label={words.menu}>
        <span aria-hidden="true" />
        <span aria-hidden="true" />
        <span aria-hidden="true" />
      </button>
      <div id="desk-menu" ref={panel} popover="auto" className={styles.panel}>
        <Screens close={close} lost={lost} />
        {lost && <p className={styles.note}>{words.stayHere}</p>}
        <hr className={styles.rule} />
        <Language close={close} lost={lost} />
        <SignOutButton facts={desk} className={styles.item} disabled={lost} unsent={unsent} onLeave={() => desk.kept.write('[]')} />
        <p className={styles.note}>{fill(words.signedInAs, { name: desk.actor.name })}</p>
      </div>
    </>
  );
}

type PartProps = { close: () => void; lost: boolean };

function Screens({ close, lost }: PartProps) {
  const { actor, managesBuilding, shops, text } = useDesk();
  const words = text.desk.nav;
  const path = usePathname();
  const shop = useShop();
  const query = shop === null ? '' : `?shop=${shop}`;
  const screens = [
    ['/desk/board', words.board],
    ['/desk/runs', words.runs],
    ['/desk/menu', words.goods],
    ...(managesBuilding ? [['/desk/placards', words.placards] as const] : []),
    ['/desk/flyers', words.flyers],
    ...(shops.some(({ slug }) => canTend(actor, slug))
      ? [['/desk/groups', text.groups.title] as const, ['/desk/payments', words.payments] as const, ['/desk/complaints', text.changes.wrong.title] as const, ['/desk/links', words.links] as const, ['/desk/wishes', words.wishes] as const]
      : []),
    ...(shops.some(({ slug }) => canManage(actor, slug)) ? [['/desk/offers', words.offers] as const, ['/desk/reports', words.reports] as const, ['/desk/funnel', words.funnel] as const] : []),
    ...(shopsOwned(actor).length > 0 ? [['/desk/staff', words.staff] as const] : []),
    ['/desk/settings', words.settings],
    ['/desk/staff/me', words.account],
  ] as const;
  // Without a network the next screen cannot be had, and the browser's own error page would take the board away.
  const go = (event: MouseEvent) => (lost ? event.preventDefault() : close());
  return (
    <nav aria-label={words.screens}>
      {screens.map(([href, label]) => (
        <Link
          key={href}
          className={styles.item}
          href={`${href}${query}`}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
          aria-disabled={lost}
          onClick={go}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

function Language({ close, lost }: PartProps) {
  const { locale, text } = useDesk();
  const router = useRouter();
  const other = otherLocale(locale);
  const change = () => {
    rememberLocale(other);
    close();
    router.refresh();
  };
  return (
    <button type="button" className={styles.item} lang={other} disabled={lost} onClick={change}>
      {text.desk.nav.language}
    </button>
  );
}
