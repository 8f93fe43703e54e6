'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { flyerLimits } from '@/domain/flyers/flyer';
import type { FlyerMessages } from '@/i18n/flyers';
import { unsignedFen } from '@/i18n/typed-money';
import { wholeOf } from '@/i18n/typed-number';
import { makeKey } from '@/phone/outbox/entry';
import { notePrintingAction } from '@/app/desk/_actions/note-printing';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { TextField } from '@/app/desk/_ui/field';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './flyers.module.css';

type Props = { flyer: string; title: string; text: FlyerMessages; onClose: () => void };

/** How many came from the printer, and for how much. Its key lives as long as the dialog: a retry is no second printing. */
export function PrintedDialog({ flyer, title, text, onClose }: Props) {
  const { busy, fault, act } = useDeskAction(useDesk());
  const router = useRouter();
  const [key] = useState(makeKey);
  const [said, setSaid] = useState({ copies: '', cost: '' });
  const [isBad, setBad] = useState(false);
  const note = async (event: SyntheticEvent) => {
    event.preventDefault();
    const copies = wholeOf(said.copies);
    const cost = unsignedFen(said.cost, flyerLimits.cost);
    const wrong = !(copies >= 1 && copies <= flyerLimits.copies) || cost === null;
    setBad(wrong);
    if (wrong) return;
    if (!(await act(() => notePrintingAction({ flyer, key, copies, cost })))?.ok) return;
    onClose();
    router.refresh();
  };
  return (
    <DeskDialog title={title} closeLabel={text.no} onClose={onClose}>
      <form className={styles.note} onSubmit={(event) => void note(event)}>
        <p>{text.noteAsk}</p>
        <TextField label={text.copies} value={said.copies} fault={null} onChange={(copies) => setSaid({ ...said, copies })} kind={{ inputMode: 'numeric', maxLength: 7, first: true }} />
        <TextField label={text.cost} value={said.cost} fault={null} onChange={(cost) => setSaid({ ...said, cost })} kind={{ inputMode: 'decimal', maxLength: 10 }} />
        {(isBad || fault !== null) && <p role="alert" className={styles.off}>{isBad ? text.badNote : fault}</p>}
        <button type="submit" className="go" disabled={busy}>
          {text.noteSave}
        </button>
      </form>
    </DeskDialog>
  );
}
