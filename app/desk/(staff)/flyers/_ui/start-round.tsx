'use client';
import { useRouter } from 'next/navigation';
import type { FlyerView } from '@/domain/flyers/flyer';
import type { FlyerMessages } from '@/i18n/flyers';
import { inLocale } from '@/i18n/text';
import { startRoundAction } from '@/app/desk/_actions/start-round';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './flyers.module.css';

type Props = { flyer: FlyerView; title: string; text: FlyerMessages; onClose: () => void };

/** The whole building, or the floors of one lift. */
export function StartRound({ flyer, title, text, onClose }: Props) {
  const desk = useDesk();
  const { busy, fault, act } = useDeskAction(desk);
  const router = useRouter();
  const start = async (bank: string | null) => {
    const begun = await act(() => startRoundAction({ flyer: flyer.id, bank }));
    if (begun?.ok) router.push(`/desk/flyers/round?round=${begun.value.round}`);
  };
  const choices = [[null, text.whole] as const, ...desk.building.liftBanks.map(({ id, name }) => [id, inLocale(name, desk.locale)] as const)];
  return (
    <DeskDialog title={title} closeLabel={text.no} onClose={onClose}>
      <div className={styles.note}>
        {choices.map(([bank, label]) => (
          <button key={label} type="button" className={bank === null ? 'go' : 'go steel'} disabled={busy} onClick={() => void start(bank)}>
            {label}
          </button>
        ))}
        {fault !== null && <p role="alert" className={styles.off}>{fault}</p>}
      </div>
    </DeskDialog>
  );
}
