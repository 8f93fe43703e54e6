'use client';
import { formatTime } from '@/i18n/clock';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { PauseChoices } from '@/app/desk/_ui/pause-choices';
import { RushChoices } from '@/app/desk/_ui/rush-choices';
import { usePause } from '@/app/desk/_ui/use-pause';
import { useRush, useRushOf } from '@/app/desk/_ui/use-rush';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './dialogs.module.css';
import { rushWords } from './rush-words';

type Props = { shop: string; onClose: () => void };

/** Too much at once: a longer promise, half as many, or no orders for a while; each ends by itself. */
export function PauseDialog({ onClose }: { onClose: () => void }) {
  const { text } = useDesk();
  const shop = useShop();
  if (shop === null) return null;
  return (
    <DeskDialog title={text.service.rush.title} closeLabel={text.service.rush.close} onClose={onClose}>
      <ShopRush shop={shop} onClose={onClose} />
      <ShopPause shop={shop} onClose={onClose} />
    </DeskDialog>
  );
}

const Fault = ({ fault }: { fault: string | null }) =>
  fault === null ? null : (
    <p role="alert" className={styles.fault}>
      {fault}
    </p>
  );

function ShopRush({ shop, onClose }: Props) {
  const { building, text } = useDesk();
  const rushing = useRush(shop);
  const rush = useRushOf(shop);
  const end = async () => {
    if (await rushing.set(null)) onClose();
  };
  return (
    <section className={styles.part} aria-label={text.service.rush.title}>
      <p className={styles.told}>{text.service.rush.text}</p>
      {rush && (
        <div className={styles.now}>
          <b>{rushWords(rush, text.service.rush, (at) => formatTime(at, building.timeZone))}</b>
          <button type="button" className="go" disabled={rushing.busy} onClick={() => void end()}>
            {text.service.rush.end}
          </button>
        </div>
      )}
      <RushChoices shop={shop} rushing={rushing} onSet={onClose} />
      <Fault fault={rushing.fault} />
    </section>
  );
}

function ShopPause({ shop, onClose }: Props) {
  const words = useDesk().text.board.pause;
  const pausing = usePause(shop);
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3 className={styles.partTitle}>{words.title}</h3>
      <p className={styles.told}>{words.text}</p>
      <PauseChoices shop={shop} pausing={pausing} onPaused={onClose} />
      <Fault fault={pausing.fault} />
    </section>
  );
}
