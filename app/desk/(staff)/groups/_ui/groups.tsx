'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useConnection } from '@/app/desk/_ui/use-board';
import type { DeskGroups } from '@/domain/group-buys/desk-group';
import { jittered } from '@/phone/jitter';
import { GroupCard } from './group-card';
import styles from './groups.module.css';
import { OpenGroupForm } from './open-group-form';
import type { GroupsPart } from './part';

/** Looked at again this often, in milliseconds, while the screen is in sight and somebody may still join. */
const period = 10_000;
const spread = 2_000;

function useFresh(watches: boolean): void {
  const router = useRouter();
  const lost = useConnection() === 'lost';
  useEffect(() => {
    if (!watches || lost) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), jittered(period, spread));
    return () => clearInterval(timer);
  }, [router, watches, lost]);
}

/** A shop's group-buys: those that are open, the form for one more, and those that are over. */
export function Groups({ seen, text }: GroupsPart) {
  const open = seen.groups.filter(({ state }) => state === 'open' || state === 'closing');
  const over = seen.groups.filter((group) => !open.includes(group));
  useFresh(open.length > 0);
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      {seen.groups.length === 0 && <p className={`window ${styles.none}`}>{text.none}</p>}
      <Section title={text.open} groups={open} seen={seen} text={text} />
      {seen.goods && <OpenGroupForm key={seen.shop} seen={seen} text={text} />}
      <Section title={text.over} groups={over} seen={seen} text={text} />
    </DeskScreen>
  );
}

function Section({ title, groups, seen, text }: GroupsPart & { title: string; groups: DeskGroups['groups'] }) {
  if (groups.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} mayClose={seen.goods !== null} at={seen.at} text={text} />
        ))}
      </ul>
    </section>
  );
}
