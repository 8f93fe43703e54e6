'use client';
import { useState } from 'react';
import type { FlyerCoupon, FlyerKind, FlyerView, OpenRound } from '@/domain/flyers/flyer';
import type { FlyerMessages } from '@/i18n/flyers';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { type Draft, emptyDraft, FlyerForm } from './flyer-form';
import { FlyerCard } from './flyer-card';
import styles from './flyers.module.css';
import type { PickableGood } from './pickable-good';
import { RoundList } from './round-list';

type Props = {
  shop: string;
  /** Null: this person does not own the shop, and only hands out what others made. */
  flyers: readonly FlyerView[] | null;
  rounds: readonly OpenRound[];
  goods: readonly PickableGood[];
  /** Those that may be printed, with the terms that would be. */
  coupons: readonly FlyerCoupon[];
  local: boolean;
  text: FlyerMessages;
};

/** Make one, print it, hand it out; each with what came of it. */
export function Flyers({ shop, flyers, rounds, goods, coupons, local, text }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const start = (kind: FlyerKind) => setDraft(emptyDraft(kind));
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{flyers === null ? text.only : text.lead}</p>
      {flyers !== null && local && <p className={styles.off}>{text.local}</p>}
      {flyers !== null && draft === null && (
        <div className={styles.begin}>
          <button type="button" className="go" onClick={() => start('flyer')}>
            {text.newFlyer}
          </button>
          <button type="button" className="go steel" onClick={() => start('card')}>
            {text.newCard}
          </button>
        </div>
      )}
      {draft !== null && <FlyerForm key={draft.key} shop={shop} draft={draft} goods={goods} coupons={coupons} text={text} onClose={() => setDraft(null)} />}
      <RoundList rounds={rounds} text={text} />
      {flyers?.length === 0 && draft === null && <p className="window">{text.none}</p>}
      {flyers?.map((flyer) => <FlyerCard key={flyer.id} flyer={flyer} text={text} onDraft={setDraft} />)}
    </DeskScreen>
  );
}
