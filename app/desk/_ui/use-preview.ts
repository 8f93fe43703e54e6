'use client';
import { useEffect, useState } from 'react';
import type { TicketPreview } from '@/domain/tickets/print-job';
import { fetchJson } from '@/phone/fetch-json';

type Shown = { query: string; preview: TicketPreview | 'none' };

/** What a ticket would look like; null while it is drawn, `none` where it cannot be had now. */
export function usePreview(query: string): TicketPreview | 'none' | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let over = false;
    void fetchJson<TicketPreview>(`/desk/print/preview?${query}`).then((found) => {
      if (!over) setShown({ query, preview: found.kind === 'body' ? found.value : 'none' });
    });
    return () => {
      over = true;
    };
  }, [query]);
  return shown?.query === query ? shown.preview : null;
}
