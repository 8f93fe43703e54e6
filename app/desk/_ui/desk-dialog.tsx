'use client';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './desk-dialog.module.css';

type Props = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** As wide as its content needs, for lists and for the scale. */
  wide?: boolean;
  children: ReactNode;
};

/** A question over the board: the platform's dialog, so that Escape, focus and the page behind it behave. */
export function DeskDialog({ title, closeLabel, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    // The platform would put the focus on the first button, which closes.
    shown?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => shown?.close();
  }, []);
  const onBackdrop = (event: MouseEvent) => event.target === dialog.current && onClose();
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-label={title}
      onCancel={onClose}
      onClick={onBackdrop}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
