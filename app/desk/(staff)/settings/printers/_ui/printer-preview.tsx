'use client';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { TicketPicture } from '@/app/desk/_ui/ticket-picture';
import { usePreview } from '@/app/desk/_ui/use-preview';
import styles from './printers.module.css';

/** What the printer's test page looks like, for who stands at another counter. */
export function PrinterPreview({ printer }: { printer: string }) {
  const words = useDesk().text.printing.ticket;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.preview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.preview}</summary>
      {open && <Picture printer={printer} />}
    </details>
  );
}

function Picture({ printer }: { printer: string }) {
  const words = useDesk().text.printing.ticket;
  const preview = usePreview(`printer=${printer}`);
  if (preview === null || preview === 'none') return <p className={styles.about}>{preview === null ? words.loading : words.noPreview}</p>;
  return <TicketPicture preview={preview} />;
}
