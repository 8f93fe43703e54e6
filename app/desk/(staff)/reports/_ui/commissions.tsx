'use client';
import { useState } from 'react';
import { type OutsideChannel, outsideChannels } from '@/domain/channels/channel';
import { type Commission, commissionLimits, type Commissions as Terms } from '@/domain/channels/commission';
import { fill } from '@/i18n/fill';
import { typedFen, unsignedFen } from '@/i18n/typed-money';
import { saveCommissionAction } from '@/app/desk/_actions/save-commission';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './reports.module.css';

/** What each platform keeps of an order from now on. */
export function Commissions({ shop, commissions }: { shop: string; commissions: Terms }) {
  const words = useDesk().text.channels.report;
  return (
    <section className={styles.terms} aria-label={words.terms}>
      <h2>{words.terms}</h2>
      <p className={styles.lead}>{words.termsLead}</p>
      {outsideChannels.map((channel) => (
        <CommissionRow key={channel} shop={shop} channel={channel} commission={commissions[channel]} />
      ))}
    </section>
  );
}

type Kind = Commission['kind'];

// A share of 18 % is 1,800 basis points, as ¥18 are 1,800 fen: both are typed with two decimals.
const typedOf = (commission: Commission | undefined): string =>
  commission ? typedFen(commission.kind === 'share' ? commission.basisPoints : commission.amount) : '';

function readTyped(kind: Kind, typed: string): Commission | null {
  const value = unsignedFen(typed, kind === 'share' ? commissionLimits.basisPoints : commissionLimits.amount);
  if (value === null) return null;
  return kind === 'share' ? { kind, basisPoints: value } : { kind, amount: value };
}

type RowProps = { shop: string; channel: OutsideChannel; commission: Commission | undefined };

function CommissionRow({ shop, channel, commission }: RowProps) {
  const desk = useDesk();
  const words = desk.text.channels.report;
  const name = desk.text.channels.names[channel];
  const { busy, done, fault, act } = useDeskAction(desk);
  const [kind, setKind] = useState<Kind>(commission?.kind ?? 'share');
  const [typed, setTyped] = useState(() => typedOf(commission));
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const read = readTyped(kind, typed);
    setWrong(read === null);
    if (read) await act(() => saveCommissionAction({ shop, channel, commission: read }));
  };
  const problem = wrong ? (kind === 'share' ? words.badShare : words.badAmount) : fault;
  return (
    <form className={styles.term} onSubmit={(event) => (event.preventDefault(), void save())}>
      <b className={styles.platform}>{name}</b>
      <select aria-label={fill(words.kind, { channel: name })} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
        <option value="share">{words.share}</option>
        <option value="amount">{words.amount}</option>
      </select>
      <input aria-label={fill(words.value, { channel: name })} aria-invalid={wrong} inputMode="decimal" value={typed} maxLength={12} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className={`go steel ${styles.save}`} aria-label={fill(words.saveNamed, { channel: name })} disabled={busy}>
        {words.save}
      </button>
      <span role="status" className={problem === null ? styles.saved : styles.fault}>
        {problem ?? (done ? words.saved : '')}
      </span>
    </form>
  );
}
