'use client';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import type { MadeInvite } from '@/domain/staff/invite';
import type { StaffMember } from '@/domain/staff/staff-list';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { PersonSignIn } from './person-sign-in';
import { PostRow } from './post-row';
import styles from './staff.module.css';

type Props = { person: StaffMember; text: StaffMessages; onLink: (made: MadeInvite) => void };

/** One person: where they work and as what, when they were here, and what an owner can do about their sign-in. */
export function PersonCard({ person, text, onLink }: Props) {
  const { actor, building, locale } = useDesk();
  const now = new Date(useNow());
  const isMe = person.id === actor.id;
  const seen = person.seenAt === null ? text.neverSeen : fill(text.seen, { time: formatMoment(person.seenAt, now, building.timeZone, locale) });
  return (
    <li className={styles.person}>
      <h2 className={styles.name}>
        {person.name}
        {isMe && <span className={styles.you}>{text.you}</span>}
      </h2>
      <p className={styles.soft}>
        {seen}
        {' · '}
        {person.sessions === 0 ? text.notSignedIn : fill(text.signedInOn, { count: person.sessions })}
      </p>
      <ul className={styles.posts}>
        {person.posts.map((post) => (
          <PostRow key={post.shop} person={person} post={post} isMe={isMe} text={text} />
        ))}
      </ul>
      {!isMe && <PersonSignIn person={person} text={text} onLink={onLink} />}
    </li>
  );
}
