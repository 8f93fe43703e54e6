'use client';
import { useState } from 'react';
import { canManage } from '@/domain/staff/actor';
import type { DeskShop } from '@/domain/staff/desk-settings';
import type { Printer } from '@/domain/tickets/printer';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { usePrinting } from '@/app/desk/_ui/use-printing';
import { useShop } from '@/app/desk/_ui/use-shop';
import { PrinterCard } from './printer-card';
import { PrinterForm } from './printer-form';
import styles from './printers.module.css';

/** Shop by shop: what prints there, when, and whether it does. */
export function Printers({ served }: { served: readonly Printer[] }) {
  const { actor, shops, text } = useDesk();
  const words = text.printing;
  const picked = useShop();
  const { view, look } = usePrinting();
  const printers = view?.printers ?? served;
  const own = shops.filter(({ slug }) => canManage(actor, slug) && (picked === null || slug === picked));
  if (own.length === 0) return <NotForYou title={words.title} text={words.list.notForYou} />;
  return (
    <DeskScreen title={words.title}>
      {own.map((shop) => (
        <ShopPrinters key={shop.slug} shop={shop} printers={printers.filter((printer) => printer.shop === shop.slug)} onChanged={look} />
      ))}
    </DeskScreen>
  );
}

type ShopProps = { shop: DeskShop; printers: readonly Printer[]; onChanged: () => void };

function ShopPrinters({ shop, printers, onChanged }: ShopProps) {
  const { locale, text } = useDesk();
  const words = text.printing;
  const [editing, setEditing] = useState<Printer | 'new' | null>(null);
  return (
    <section className={styles.shop} aria-label={shopLabel(shop, locale)}>
      <h2 className={styles.shopTitle}>
        <span className={`lift steel ${styles.floor}`} aria-hidden="true">
          {shop.floor}
        </span>
        {inLocale(shop.name, locale)}
      </h2>
      {printers.length === 0 && <p className={styles.about}>{words.list.none}</p>}
      {printers.map((printer) => (
        <PrinterCard key={printer.id} printer={printer} onEdit={() => setEditing(printer)} onChanged={onChanged} />
      ))}
      <div>
        <button type="button" className={`go ${printers.length === 0 ? '' : 'steel'} ${styles.add}`} onClick={() => setEditing('new')}>
          {words.list.add}
        </button>
      </div>
      {editing !== null && <PrinterForm shop={shop.slug} printer={editing === 'new' ? null : editing} onClose={() => setEditing(null)} onSaved={onChanged} />}
    </section>
  );
}
