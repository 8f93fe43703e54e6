'use client';
import Link from 'next/link';
import { canTend } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { printSheetAction } from '@/app/desk/_actions/print-sheet';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { usePrinting } from '@/app/desk/_ui/use-printing';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './tickets.module.css';

/** The list on paper, for the stove; of one shop, since a kitchen cooks its own. */
export function DishPrint({ from }: { from: string | null }) {
  const { actor } = useDesk();
  const shop = useShop();
  return shop !== null && canTend(actor, shop) ? <Buttons shop={shop} from={from} /> : null;
}

function Buttons({ shop, from }: { shop: string; from: string | null }) {
  const words = useDesk().text.printing;
  const { view } = usePrinting();
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const printers = view?.printers.filter((printer) => printer.shop === shop && printer.link.kind === 'network') ?? [];
  const query = new URLSearchParams({ shop, ...(from === null ? {} : { from }) });
  return (
    <div className={styles.buttons}>
      {printers.map((printer) => (
        <button
          key={printer.id}
          type="button"
          className="go steel"
          disabled={busy}
          onClick={() => void act(() => printSheetAction({ printer: printer.id, sheet: { kind: 'dishes', from } }))}
        >
          {fill(words.dishes.print, { printer: printer.name })}
        </button>
      ))}
      <Link className="go plain" href={`/desk/print/dishes?${query.toString()}`} prefetch={false}>
        {words.dishes.here}
      </Link>
      <p role="status" className={fault !== null ? styles.fault : styles.about}>
        {fault !== null ? fill(words.unsaved, { reason: fault }) : done ? words.dishes.sent : ''}
      </p>
    </div>
  );
}
