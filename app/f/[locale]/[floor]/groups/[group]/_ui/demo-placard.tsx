'use client';
import { useState } from 'react';
import type { PlacardReference } from '@/domain/building/placard';
import type { GroupMessages } from '@/i18n/groups';
import { now } from '@/phone/clock';
import { savePlacard } from '@/phone/placard-memory';
import { postJson } from '@/phone/post-json';

/** Only in the demo: what a scan of this floor's placard would give. */
export function DemoPlacard({ floor, m, onTaken }: { floor: string; m: GroupMessages; onTaken: () => void }) {
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const answer = await postJson<PlacardReference>('/api/v1/demo-placard', { floor });
    setBusy(false);
    if (!answer?.ok) return;
    savePlacard(answer.value, now());
    onTaken();
  };
  return (
    <button type="button" className="go steel" disabled={busy} onClick={() => void take()}>
      {m.useDemo}
    </button>
  );
}
