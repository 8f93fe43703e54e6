'use client';
import { useState } from 'react';
import type { GroupMessages } from '@/i18n/groups';
import { takeDemoPlacard } from '@/phone/demo-placard';

/** Only in the demo: what a scan of this floor's placard would give. */
export function DemoPlacard({ floor, m, onTaken }: { floor: string; m: GroupMessages; onTaken: () => void }) {
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const isTaken = await takeDemoPlacard(floor);
    setBusy(false);
    if (isTaken) onTaken();
  };
  return (
    <button type="button" className="go steel" disabled={busy} onClick={() => void take()}>
      {m.useDemo}
    </button>
  );
}
