'use client';
import type { OpenInvite } from '@/domain/staff/staff-list';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { shopLabel } from '@/i18n/text';
import { revokeInviteAction } from '@/app/desk/_actions/revoke-invite';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './staff.module.css';
import { useStaffAction } from './use-staff-action';

function nameOf(invite: OpenInvite, { locale, shops }: Desk, text: StaffMessages): string {
  if (invite.kind === 'reset') return fill(text.invite.reset, { name: invite.name });
  const found = shops.find(({ slug }) => slug === invite.post.shop);
  return fill(text.invite.join, { shop: found ? shopLabel(found, locale) : invite.post.shop, role: text.roles[invite.post.role] });
}

/** Links that nobody has used, and the way to take one back. */
export function OpenLinks({ invites, text }: { invites: readonly OpenInvite[]; text: StaffMessages }) {
  const desk = useDesk();
  const now = new Date(useNow());
  const { busy, failed, said, ask } = useStaffAction(text);
  return (
    <section className={styles.block} aria-labelledby="open-links">
      <h2 id="open-links">{text.invite.waiting}</h2>
      {invites.length === 0 && <p className={styles.soft}>{text.invite.none}</p>}
      <ul className={styles.links}>
        {invites.map((invite) => {
          const link = nameOf(invite, desk, text);
          return (
            <li key={invite.id} className={styles.openLink}>
              <b>{link}</b>
              <span className={styles.soft}>{fill(text.invite.until, { time: formatMoment(invite.expiresAt, now, desk.building.timeZone, desk.locale) })}</span>
              <button type="button" className="go plain" aria-label={fill(text.invite.revokeNamed, { link })} disabled={busy} onClick={() => void ask(() => revokeInviteAction({ invite: invite.id }))}>
                {text.invite.revoke}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
    </section>
  );
}
