'use client';
import styles from './ask-first.module.css';
import { DeskDialog } from './desk-dialog';

type Props = { title: string; question: string; words: { yes: string; no: string }; onYes: () => Promise<unknown>; onClose: () => void };

/** What cannot be taken back is asked once; what came of it, the screen behind says. */
export function AskFirst({ title, question, words, onYes, onClose }: Props) {
  const yes = () => {
    onClose();
    void onYes();
  };
  return (
    <DeskDialog title={title} closeLabel={words.no} onClose={onClose}>
      <p className={styles.question}>{question}</p>
      <button type="button" className={`go ${styles.yes}`} onClick={yes}>
        {words.yes}
      </button>
    </DeskDialog>
  );
}
