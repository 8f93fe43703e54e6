'use client';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = { label: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A sheet that rises from the dock, a <dialog>: Escape, the backdrop and the button close it, focus returns. */
export function Sheet({ label, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => event.target === dialog.current && dialog.current.close();
  return (
    <dialog ref={dialog} className="sheet" aria-label={label} onClose={onClose} onClick={closeOnBackdrop}>
      <div className="sheet-in">
        {children}
        <button type="button" className="sheet-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
    </dialog>
  );
}
