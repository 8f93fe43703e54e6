'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { PauseChoices } from '@/app/desk/_ui/pause-choices';
import { usePause } from '@/app/desk/_ui/use-pause';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './dialogs.module.css';

/** Stops new orders for a while; the shop opens again by itself. */
export function PauseDialog({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  return shop === null ? null : <ShopPause shop={shop} onClose={onClose} />;
}

function ShopPause({ shop, onClose }: { shop: string; onClose: () => void }) {
  const words = useDesk().text.board.pause;
  const pausing = usePause(shop);
  return (
    <DeskDialog title={words.title} closeLabel={words.cancel} onClose={onClose}>
      <p className={styles.told}>{words.text}</p>
      <PauseChoices shop={shop} pausing={pausing} onPaused={onClose} />
      {pausing.fault !== null && (
        <p role="alert" className={styles.fault}>
          {pausing.fault}
        </p>
      )}
    </DeskDialog>
  );
}
