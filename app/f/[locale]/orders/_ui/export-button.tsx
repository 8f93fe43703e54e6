'use client';
import { useState } from 'react';
import { fill } from '@/i18n/fill';
import type { OrdersMessages } from '@/i18n/orders';
import { now } from '@/phone/clock';
import { collectMyData } from '@/phone/my-data';
import type { OutboxContents } from '@/phone/outbox/store';
import s from './orders.module.css';

function download(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has opened it by the next turn at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A copy of everything as a JSON file. */
export function ExportButton({ m, outbox }: { m: OrdersMessages; outbox: OutboxContents }) {
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(0);
  const save = async () => {
    setBusy(true);
    const collected = await collectMyData(outbox, now());
    setBusy(false);
    setMissing(collected.missing);
    download(`${m.exportName}.json`, collected.json);
  };
  return (
    <>
      <button type="button" className="go plain" disabled={busy} aria-busy={busy} onClick={() => void save()}>
        {busy ? m.exporting : m.exportAll}
      </button>
      {missing > 0 && (
        <p role="status" className={s.said}>
          {fill(m.exportPartly, { count: missing })}
        </p>
      )}
    </>
  );
}
