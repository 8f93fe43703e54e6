'use client';
import { useState } from 'react';
import { type Role, roles } from '@/domain/staff/actor';
import type { Post, StaffMember } from '@/domain/staff/staff-list';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { inLocale, shopLabel } from '@/i18n/text';
import { removeFromShopAction } from '@/app/desk/_actions/remove-from-shop';
import { setRoleAction } from '@/app/desk/_actions/set-role';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './staff.module.css';
import { useStaffAction } from './use-staff-action';

type Props = { person: Pick<StaffMember, 'id' | 'name'>; post: Post; isMe: boolean; text: StaffMessages };

/** What a person is in one shop, to be changed, and the way out of it. */
export function PostRow({ person: { id: staff, name }, post: { shop: slug, role }, isMe, text }: Props) {
  const { locale, shops } = useDesk();
  const [asking, setAsking] = useState(false);
  const { busy, failed, said, ask } = useStaffAction(text);
  const found = shops.find((each) => each.slug === slug);
  const shop = found ? shopLabel(found, locale) : slug;
  const change = (next: Role) => void ask(() => setRoleAction({ shop: slug, staff, role: next }));
  const out = fill(isMe ? text.leaveNamed : text.removeNamed, { name, shop });
  return (
    <li className={styles.post}>
      <span className={styles.where}>
        <span className={`lift steel ${styles.floor}`} aria-hidden="true">
          {found?.floor}
        </span>
        <span className={styles.shopName}>{found ? inLocale(found.name, locale) : slug}</span>
      </span>
      <RoleSelect label={fill(text.roleNamed, { name, shop })} role={role} busy={busy} text={text} onChange={change} />
      <button type="button" className="go plain" aria-label={out} disabled={busy} onClick={() => setAsking(true)}>
        {isMe ? text.leave : text.remove}
      </button>
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
      {asking && (
        <AskFirst title={out} question={isMe ? text.leaveAsk : fill(text.removeAsk, { name })} words={text} onClose={() => setAsking(false)} onYes={() => ask(() => removeFromShopAction({ shop: slug, staff }))} />
      )}
    </li>
  );
}

type RoleProps = { label: string; role: Role; busy: boolean; text: StaffMessages; onChange: (role: Role) => void };

/** Shows what was picked until the server has said what is true. */
function RoleSelect({ label, role, busy, text, onChange }: RoleProps) {
  const [picked, setPicked] = useState<Role | null>(null);
  const pick = (next: Role) => {
    setPicked(next);
    onChange(next);
  };
  return (
    <select className={styles.select} aria-label={label} value={busy ? (picked ?? role) : role} disabled={busy} onChange={(event) => pick(event.target.value as Role)}>
      {roles.map((each) => (
        <option key={each} value={each}>
          {text.roles[each]}
        </option>
      ))}
    </select>
  );
}
