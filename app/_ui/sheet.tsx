'use client';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

type Props = { label: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A sheet that rises from the dock, a <dialog>: Escape, the backdrop and the button close it, focus returns. */
export function Sheet({ label, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: only then does the focus go back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  // The event comes late: a sheet that was shown again meanwhile stays.
  const closed = () => !dialog.current?.open && onClose();
  const closeOnBackdrop = (event: MouseEvent) => event.target === dialog.current && dialog.current.close();
  return (
    <dialog ref={dialog} className="sheet" aria-label={label} onClose={closed} onClick={closeOnBackdrop}>
      <div className="sheet-in">
        {children}
        <button type="button" className="sheet-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
    </dialog>
  );
}
