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
  const [collected, setCollected] = useState({ missing: 0, traced: true });
  const save = async () => {
    setBusy(true);
    const { json, ...reached } = await collectMyData(outbox, now());
    setBusy(false);
    setCollected(reached);
    download(`${m.exportName}.json`, json);
  };
  return (
    <>
      <button type="button" className="go plain" disabled={busy} aria-busy={busy} onClick={() => void save()}>
        {busy ? m.exporting : m.exportAll}
      </button>
      {(collected.missing > 0 || !collected.traced) && (
        <p role="status" className={s.said}>
          {collected.missing > 0 && fill(m.exportPartly, { count: collected.missing })} {!collected.traced && m.exportUntraced}
        </p>
      )}
    </>
  );
}
