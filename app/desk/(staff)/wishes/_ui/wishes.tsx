'use client';
import { useRouter } from 'next/navigation';
import type { DeskWish, WishAnswer, WishList } from '@/domain/wishes/wish';
import type { WishMessages } from '@/i18n/wishes';
import { answerWishAction } from '@/app/desk/_actions/answer-wish';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { AnsweredWishes } from './answered-wishes';
import { WishCard } from './wish-card';
import styles from './wishes.module.css';

type Props = { list: WishList; words: WishMessages };

/** What people wish for: what waits for an answer, the most wished first, and what was answered. */
export function Wishes({ list, words }: Props) {
  const desk = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  async function answer(wish: DeskWish, said: WishAnswer): Promise<void> {
    await act(() => answerWishAction({ wish: wish.id, answer: said, before: wish.answered?.answer ?? null }));
    // Also when somebody else was faster: what they said is to be seen.
    router.refresh();
  }
  return (
    <DeskScreen title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {list.open.length === 0 && <p className={`window ${styles.dark}`}>{words.none}</p>}
      <ul className={styles.list}>
        {list.open.map((wish) => (
          <WishCard key={wish.id} wish={wish} words={words} busy={busy} onAnswer={(said) => void answer(wish, said)} />
        ))}
      </ul>
      <AnsweredWishes wishes={list.answered} words={words} busy={busy} onAnswer={(wish, said) => void answer(wish, said)} />
    </DeskScreen>
  );
}
