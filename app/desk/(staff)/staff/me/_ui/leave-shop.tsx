'use client';
import { useState } from 'react';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { removeFromShopAction } from '@/app/desk/_actions/remove-from-shop';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useStaffAction } from '../../_ui/use-staff-action';
import styles from '../../_ui/staff.module.css';

/** The way out of a shop, for oneself. */
export function LeaveShop({ slug, shop, text }: { slug: string; shop: string; text: StaffMessages }) {
  const { actor } = useDesk();
  const [asking, setAsking] = useState(false);
  const { busy, failed, said, ask } = useStaffAction(text);
  const title = fill(text.leaveNamed, { shop });
  return (
    <>
      <button type="button" className="go plain" aria-label={title} disabled={busy} onClick={() => setAsking(true)}>
        {text.leave}
      </button>
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
      {asking && <AskFirst title={title} question={text.leaveAsk} words={text} onClose={() => setAsking(false)} onYes={() => ask(() => removeFromShopAction({ shop: slug, staff: actor.id }))} />}
    </>
  );
}
