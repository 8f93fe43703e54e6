'use client';
import { useState } from 'react';
import type { MadeInvite } from '@/domain/staff/invite';
import type { StaffList } from '@/domain/staff/staff-list';
import type { StaffMessages } from '@/i18n/staff';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useShop } from '@/app/desk/_ui/use-shop';
import { InviteForm } from './invite-form';
import type { LinkOrigin } from './link-origin';
import { MadeLink } from './made-link';
import { OpenLinks } from './open-links';
import { PersonCard } from './person-card';
import styles from './staff.module.css';

type Props = { list: StaffList; origin: LinkOrigin; text: StaffMessages };

/** Who works here, how they come in, and what waits to be used. */
export function Staff({ list, origin, text }: Props) {
  const [made, setMade] = useState<MadeInvite | null>(null);
  const shop = useShop();
  const query = shop === null ? '' : `?shop=${shop}`;
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <nav className={styles.ways} aria-label={text.title}>
        <DeskLink className="go plain" href={`/desk/staff/changes${query}`}>
          {text.log}
        </DeskLink>
        <DeskLink className="go plain" href="/desk/staff/me">
          {text.me}
        </DeskLink>
      </nav>
      <ul className={styles.people}>
        {list.people.map((person) => (
          <PersonCard key={person.id} person={person} text={text} onLink={setMade} />
        ))}
      </ul>
      <InviteForm key={shop} text={text} onMade={setMade} />
      <OpenLinks invites={list.invites} text={text} />
      {made && <MadeLink made={made} origin={origin} text={text} onClose={() => setMade(null)} />}
    </DeskScreen>
  );
}
