'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { costPerOrder, type FlyerView } from '@/domain/flyers/flyer';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import type { FlyerMessages } from '@/i18n/flyers';
import { formatFen, formatShortFen } from '@/i18n/money';
import { floorName, inLocale } from '@/i18n/text';
import { withdrawFlyerAction } from '@/app/desk/_actions/withdraw-flyer';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { type Draft, draftOf } from './flyer-form';
import styles from './flyers.module.css';
import { PrintedDialog } from './printed-dialog';
import { StartRound } from './start-round';

type Props = { flyer: FlyerView; text: FlyerMessages; onDraft: (draft: Draft) => void };

/** One version: both sides as they will be cut, the files for the press, and what came of it. */
export function FlyerCard({ flyer, text, onDraft }: Props) {
  const { version, withdrawnAt, outdated } = flyer;
  const live = withdrawnAt === null;
  const current = live && outdated.length === 0;
  return (
    <article className={styles.card} aria-label={fill(text.version, { version })}>
      {current && <Proof flyer={flyer} text={text} />}
      <div className={styles.facts}>
        <h2 className={styles.headline}>{flyer.headline}</h2>
        <Standing flyer={flyer} text={text} />
        {live && outdated.length > 0 && <p className={styles.off}>{fill(flyer.printedAt === null ? text.outdated : text.changed, { goods: outdated.join('、') })}</p>}
        {flyer.coupon && <p>{fill(text.couponOn, { code: flyer.coupon.code, worth: flyer.coupon.worth })}</p>}
        <Figures flyer={flyer} text={text} />
        {current && <Files flyer={flyer} text={text} />}
        <Steps flyer={flyer} text={text} onDraft={onDraft} />
        {flyer.orders.length > 0 && <Orders flyer={flyer} text={text} />}
      </div>
    </article>
  );
}

type PartProps = { flyer: FlyerView; text: FlyerMessages };

/** Both sides; anew after each saving, since the same address shows another paper then. */
const Proof = ({ flyer: { id, version, kind, proof }, text }: PartProps) => (
  <div className={`${styles.proof} ${kind === 'card' ? styles.a7 : styles.a6}`}>
    {(['front', 'back'] as const).map((side) => (
      <img key={side} alt={fill(text[side], { version })} src={`/desk/flyers/preview?flyer=${id}&side=${side}&proof=${proof}`} loading="lazy" />
    ))}
  </div>
);

function Standing({ flyer: { kind, version, withdrawnAt, printedAt, copies, cost, codesFor }, text }: PartProps) {
  const state = withdrawnAt !== null ? text.withdrawn : printedAt === null ? text.draft : fill(text.printed, { copies, cost: formatShortFen(cost) });
  return (
    <p className={styles.soft}>
      {text.kind[kind]} · {fill(text.version, { version })} · {text[codesFor]} · <b className={withdrawnAt === null ? styles.on : styles.off}>{state}</b>
    </p>
  );
}

function Figures({ flyer, text }: PartProps) {
  const sum = (what: 'scans' | 'orders') => flyer.traces.reduce((all, trace) => all + trace[what], 0);
  const each = costPerOrder(flyer);
  return (
    <dl className={styles.figures}>
      {(['scans', 'orders'] as const).map((what) => (
        <div key={what}>
          <dt>{text[what]}</dt>
          <dd>{sum(what)}</dd>
        </div>
      ))}
      {flyer.coupon && (
        <div>
          <dt>{fill(text.couponSpent, { count: flyer.couponUses })}</dt>
          <dd>{formatFen(flyer.couponCost)}</dd>
        </div>
      )}
      {flyer.cost + flyer.couponCost > 0 && (
        <div>
          <dt>{text.perOrder}</dt>
          <dd>{each === null ? text.perOrderNone : formatFen(each)}</dd>
        </div>
      )}
    </dl>
  );
}

/** One file for all floors, and one per lift bank where each floor has its own. */
function Files({ flyer: { id, codesFor }, text }: PartProps) {
  const { building, locale } = useDesk();
  const base = `/desk/flyers/pdf?flyer=${id}`;
  return (
    <p className={styles.files}>
      <a className={styles.file} href={base} download>
        {text.pdf}
      </a>
      {codesFor === 'floors' &&
        building.liftBanks.map((bank) => (
          <a key={bank.id} className={styles.file} href={`${base}&bank=${bank.id}`} download>
            {fill(text.pdfOf, { bank: inLocale(bank.name, locale) })}
          </a>
        ))}
      <small>{text.pdfHint}</small>
    </p>
  );
}

function Orders({ flyer: { orders }, text }: PartProps) {
  return (
    <details className={styles.orders}>
      <summary>{text.brought}</summary>
      <ul>
        {orders.map(({ floor, number, date, total }) => (
          <li key={`${date} ${number}`}>{fill(text.order, { floor: floorName(floor), number: orderNumber(number), date, total: formatFen(total) })}</li>
        ))}
      </ul>
    </details>
  );
}

function Steps({ flyer, text, onDraft }: Props) {
  const { version, printedAt, withdrawnAt } = flyer;
  const { fault, act } = useDeskAction(useDesk());
  const router = useRouter();
  const [asked, ask] = useState<'printed' | 'withdraw' | 'round' | null>(null);
  const named = (words: string) => fill(words, { version });
  const withdraw = async () => {
    if ((await act(() => withdrawFlyerAction({ flyer: flyer.id })))?.ok) router.refresh();
  };
  const draft = (change: boolean) => {
    onDraft(draftOf(flyer, change));
    scrollTo({ top: 0 });
  };
  return (
    <div className={styles.steps}>
      {withdrawnAt === null && <button type="button" className="go" aria-label={named(text.startNamed)} onClick={() => ask('round')}>{text.start}</button>}
      {withdrawnAt === null && <button type="button" className="go steel" aria-label={named(text.noteNamed)} onClick={() => ask('printed')}>{text.note}</button>}
      {printedAt === null && withdrawnAt === null && <button type="button" className="go plain" aria-label={named(text.editNamed)} onClick={() => draft(true)}>{text.edit}</button>}
      <button type="button" className="go plain" aria-label={named(text.againNamed)} onClick={() => draft(false)}>{text.again}</button>
      {withdrawnAt === null && <button type="button" className="go plain" aria-label={named(text.withdrawNamed)} onClick={() => ask('withdraw')}>{text.withdraw}</button>}
      {fault !== null && <p role="alert" className={styles.off}>{fault}</p>}
      {asked === 'printed' && <PrintedDialog flyer={flyer.id} title={named(text.noteNamed)} text={text} onClose={() => ask(null)} />}
      {asked === 'round' && <StartRound flyer={flyer} title={named(text.startNamed)} text={text} onClose={() => ask(null)} />}
      {asked === 'withdraw' && <AskFirst title={named(text.withdrawNamed)} question={text.withdrawAsk} words={{ yes: text.withdraw, no: text.no }} onYes={withdraw} onClose={() => ask(null)} />}
    </div>
  );
}
