'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { PauseChoices } from '@/app/desk/_ui/pause-choices';
import { useShop } from '@/app/desk/_ui/use-shop';
import { errorText } from '@/i18n/errors';
import styles from './dialogs.module.css';

/** Stops new orders for a while; the shop opens again by itself. */
export function PauseDialog({ onClose }: { onClose: () => void }) {
  const { building, locale, text } = useDesk();
  const words = text.board.pause;
  const shop = useShop();
  const [fault, setFault] = useState<AppError | null>(null);
  if (shop === null) return null;
  return (
    <DeskDialog title={words.title} closeLabel={words.cancel} onClose={onClose}>
      <p className={styles.told}>{words.text}</p>
      <PauseChoices shop={shop} onPaused={onClose} onFault={setFault} />
      {fault && (
        <p role="alert" className={styles.fault}>
          {errorText(fault, locale, building.timeZone)}
        </p>
      )}
    </DeskDialog>
  );
}
