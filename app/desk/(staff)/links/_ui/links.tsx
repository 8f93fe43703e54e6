'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { OrderLinkView } from '@/domain/links/order-link';
import { canTend } from '@/domain/staff/actor';
import { floorName, shopLabel } from '@/i18n/text';
import { makeOrderLinkAction } from '@/app/desk/_actions/make-order-link';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useShop } from '@/app/desk/_ui/use-shop';
import { LinkList } from './link-list';
import styles from './links.module.css';
import { MadeLink } from './made-link';

/** A link that was just made: shown once, and gone with this page. */
type Made = { floor: string; address: string };

/** Pick a floor on the panel, make a link, hand it on; below, every link that is still remembered. */
export function Links({ links }: { links: readonly OrderLinkView[] }) {
  const desk = useDesk();
  const words = desk.text.channels.links;
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const { busy, fault, act } = useDeskAction(desk);
  async function make(floor: string, shop: string | null): Promise<void> {
    const result = await act(() => makeOrderLinkAction({ floor, shop }));
    if (!result?.ok) return;
    setMade({ floor, address: result.value.address });
    router.refresh();
  }
  return (
    <DeskScreen title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.work}>
        <Maker busy={busy} onMake={(floor, shop) => void make(floor, shop)} />
        {made && <MadeLink key={made.address} floor={made.floor} address={made.address} words={words} />}
      </div>
      {fault !== null && <p role="alert" className={styles.fault}>{fault}</p>}
      <h2 className={styles.heading}>{words.list}</h2>
      <LinkList links={links} />
    </DeskScreen>
  );
}

type MakerProps = { busy: boolean; onMake: (floor: string, shop: string | null) => void };

/** Which shop it is good for, and where to; the floor is tapped on the lift's own panel. */
function Maker({ busy, onMake }: MakerProps) {
  const { actor, building, managesBuilding, shops, locale, text } = useDesk();
  const words = text.channels.links;
  const tended = shops.filter(({ slug }) => canTend(actor, slug));
  const inSight = useShop();
  const [shop, setShop] = useState(tended.find(({ slug }) => slug === inSight)?.slug ?? (managesBuilding ? '' : tended[0]!.slug));
  const [floor, setFloor] = useState<string | null>(null);
  const floors = [...building.floors].sort((a, b) => a.position - b.position);
  return (
    <section className={styles.maker} aria-label={words.make}>
      {tended.length > 1 && (
        <label className={styles.field}>
          {words.forShop}
          <select value={shop} onChange={(event) => setShop(event.target.value)}>
            {managesBuilding && <option value="">{words.all}</option>}
            {tended.map((each) => (
              <option key={each.slug} value={each.slug}>
                {shopLabel(each, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className={styles.floors}>
        <legend>{words.floor}</legend>
        <div className="panel">
          {floors.map(({ label }) => (
            <button key={label} type="button" className={`lift steel ${floor === label ? 'on' : ''}`} aria-pressed={floor === label} aria-label={floorName(label)} onClick={() => setFloor(label)}>
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <button type="button" className={`go ${styles.make}`} disabled={busy || floor === null} onClick={() => floor !== null && onMake(floor, shop || null)}>
        {busy ? words.making : floor === null ? words.make : `${words.make} · ${floorName(floor)}`}
      </button>
    </section>
  );
}
