'use client';
import { type SyntheticEvent, useState } from 'react';
import { canManage, type Role, roles } from '@/domain/staff/actor';
import type { MadeInvite } from '@/domain/staff/invite';
import type { StaffMessages } from '@/i18n/staff';
import { shopLabel } from '@/i18n/text';
import { makeInviteAction } from '@/app/desk/_actions/make-invite';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './staff.module.css';
import { useStaffAction } from './use-staff-action';

/** Brings somebody in: to which shop, as what, and a link that is good once. */
export function InviteForm({ text, onMade }: { text: StaffMessages; onMade: (made: MadeInvite) => void }) {
  const { actor, locale, shops } = useDesk();
  const picked = useShop();
  const own = shops.filter(({ slug }) => canManage(actor, slug) && (picked === null || slug === picked));
  const [shop, setShop] = useState(own[0]?.slug ?? '');
  const [role, setRole] = useState<Role>('clerk');
  const { busy, failed, said, ask } = useStaffAction(text, '');
  const make = async (event: SyntheticEvent) => {
    event.preventDefault();
    const made = await ask(() => makeInviteAction({ shop, role }));
    if (made) onMade(made);
  };
  return (
    <form className={styles.block} aria-labelledby="invite" onSubmit={(event) => void make(event)}>
      <h2 id="invite">{text.invite.title}</h2>
      {own.length > 1 && (
        <label className={styles.field}>
          {text.invite.shop}
          <select className={styles.select} value={shop} onChange={(event) => setShop(event.target.value)}>
            {own.map((each) => (
              <option key={each.slug} value={each.slug}>
                {shopLabel(each, locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      <RoleChoice role={role} text={text} onPick={setRole} />
      <button type="submit" className={`go ${styles.make}`} disabled={busy}>
        {busy ? text.busy : text.invite.make}
      </button>
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
    </form>
  );
}

type RoleProps = { role: Role; text: StaffMessages; onPick: (role: Role) => void };

/** As what, with what each may do; who may do least comes first. */
const RoleChoice = ({ role, text, onPick }: RoleProps) => (
  <fieldset className={styles.roles}>
    <legend>{text.invite.role}</legend>
    {[...roles].reverse().map((each) => (
      <label key={each} className={styles.role}>
        <input type="radio" name="role" value={each} checked={role === each} onChange={() => onPick(each)} />
        <b>{text.roles[each]}</b>
        <span className={styles.soft}>{text.roleAbout[each]}</span>
      </label>
    ))}
  </fieldset>
);
