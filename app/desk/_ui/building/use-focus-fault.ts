'use client';
import { useEffect } from 'react';

/** Leads to the first field that is wrong, also where the screen has just changed to show it. */
export function useFocusFault(faults: Readonly<Record<string, string>>): void {
  useEffect(() => {
    if (Object.keys(faults).length > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
}
