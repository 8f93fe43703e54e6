'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ComplaintAnswer, ComplaintList, DeskComplaint } from '@/domain/complaints/complaint';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useOpenComplaints } from '@/app/desk/_ui/use-board';
import { AnswerDialog } from './answer-dialog';
import { AnsweredList } from './answered-list';
import { ComplaintCard } from './complaint-card';
import styles from './complaints.module.css';
import { Counts } from './counts';

/** The list follows the board: what another tablet answered, or a customer has just said, is there without a tap. */
function useFollow(open: number): void {
  const router = useRouter();
  const live = useOpenComplaints();
  useEffect(() => {
    if (live !== open) router.refresh();
  }, [live, open, router]);
}

/** What customers said was wrong: what waits, what was answered, and what keeps being wrong. */
export function Complaints({ list }: { list: ComplaintList }) {
  const words = useDesk().text.changes.wrong;
  const [answering, setAnswering] = useState<{ complaint: DeskComplaint; how: ComplaintAnswer } | null>(null);
  useFollow(list.open.length);
  return (
    <DeskScreen title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      {list.open.length === 0 && <p className={`window ${styles.dark}`}>{words.none}</p>}
      <ul className={styles.list}>
        {list.open.map((complaint) => (
          <ComplaintCard key={complaint.id} complaint={complaint} onAnswer={(how) => setAnswering({ complaint, how })} />
        ))}
      </ul>
      <AnsweredList complaints={list.answered} />
      <Counts counts={list.counts} />
      {answering && <AnswerDialog key={answering.complaint.id} {...answering} onClose={() => setAnswering(null)} />}
    </DeskScreen>
  );
}
