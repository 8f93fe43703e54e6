'use client';
import type { StaffMessages } from '@/i18n/staff';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import styles from './staff.module.css';

type Props = { title: string; question: string; text: StaffMessages; onYes: () => Promise<unknown>; onClose: () => void };

/** What cannot be taken back is asked once. */
export function AskFirst({ title, question, text, onYes, onClose }: Props) {
  const yes = () => {
    onClose();
    void onYes();
  };
  return (
    <DeskDialog title={title} closeLabel={text.no} onClose={onClose}>
      <p className={styles.ask}>{question}</p>
      <button type="button" className={`go ${styles.yes}`} onClick={yes}>
        {text.yes}
      </button>
    </DeskDialog>
  );
}
