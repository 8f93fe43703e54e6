'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { type ComplaintAnswer, type ComplaintReply, complaintWordsLimit, type DeskComplaint } from '@/domain/complaints/complaint';
import { fen } from '@/domain/money';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { fenOf, typedFen } from '@/i18n/typed-money';
import { answerComplaintAction } from '@/app/desk/_actions/answer-complaint';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { amountText } from './complaint-card';
import styles from './complaints.module.css';

type Props = { complaint: DeskComplaint; how: ComplaintAnswer; onClose: () => void };

/** Money back, the same again, or a word: what the customer reads at once. */
export function AnswerDialog({ complaint, how, onClose }: Props) {
  const desk = useDesk();
  const words = desk.text.changes.wrong;
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const [text, setText] = useState('');
  const [typed, setTyped] = useState(typedFen(complaint.refundable));
  const amount = fenOf(typed);
  const isAmount = Number.isSafeInteger(amount) && amount >= 1 && amount <= complaint.refundable;
  const item = inLocale(complaint.item, desk.locale);
  const ready = how === 'refund' ? isAmount : how === 'replace' || text.trim() !== '';
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const result = await act(() => answerComplaintAction(replyOf(complaint.id, how, { amount, words: text.trim() })));
    if (!result?.ok) return;
    router.refresh();
    onClose();
  };
  const label = { refund: isAmount ? fill(words.refundSend, { amount: formatFen(fen(amount)) }) : words.refund, replace: words.replaceSend, explain: words.explainSend };
  return (
    <DeskDialog title={fill(words.answerTo, { how: words[how], number: orderNumber(complaint.order.number), item })} closeLabel={words.cancel} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {how === 'replace' && <p className={styles.told}>{fill(words.replaceText, { item, amount: amountText(complaint) })}</p>}
        {how === 'refund' && <Amount most={complaint.refundable} typed={typed} wrong={!isAmount} onType={setTyped} />}
        <label className={styles.field}>
          <span>
            {words.words} {how !== 'explain' && <small>{words.optional}</small>}
          </span>
          <textarea value={text} maxLength={complaintWordsLimit} required={how === 'explain'} onChange={(event) => setText(event.target.value)} />
        </label>
        {fault !== null && <p role="alert" className={styles.fault}>{fault}</p>}
        <button type="submit" className={`go ${styles.send}`} disabled={busy || !ready} aria-busy={busy}>
          {busy ? words.sending : label[how]}
        </button>
      </form>
    </DeskDialog>
  );
}

function replyOf(complaint: string, how: ComplaintAnswer, { amount, words }: { amount: number; words: string }): ComplaintReply {
  if (how === 'refund') return { complaint, answer: how, amount: fen(amount), words: words || null };
  return how === 'replace' ? { complaint, answer: how, words: words || null } : { complaint, answer: how, words };
}

type AmountProps = { most: DeskComplaint['refundable']; typed: string; wrong: boolean; onType: (typed: string) => void };

/** How much goes back: all that was paid for the line, unless somebody types less. */
function Amount({ most, typed, wrong, onType }: AmountProps) {
  const words = useDesk().text.changes.wrong;
  if (most === 0) return <p className={styles.told}>{words.nothingPaid}</p>;
  return (
    <label className={styles.field}>
      <span>
        {words.amount} <small>{fill(words.refundMost, { most: formatFen(most) })}</small>
      </span>
      <input className={styles.amount} value={typed} inputMode="decimal" autoComplete="off" data-first aria-invalid={wrong} aria-describedby={wrong ? 'amount-fault' : undefined} onChange={(event) => onType(event.target.value)} />
      {wrong && <small id="amount-fault" className={styles.fault}>{fill(words.badAmount, { most: formatFen(most) })}</small>}
    </label>
  );
}
