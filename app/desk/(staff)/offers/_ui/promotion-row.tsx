'use client';
import { useState } from 'react';
import { turnPromotionAction } from '@/app/desk/_actions/turn-promotion';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { fen } from '@/domain/money';
import { offOf, type PromotionDraft } from '@/domain/promotions/promotion-draft';
import type { PromotionView } from '@/domain/promotions/promotion-view';
import type { Locale } from '@/domain/menu/shop';
import type { DeskPromotionMessages } from '@/i18n/desk-promotions';
import { fill } from '@/i18n/fill';
import { formatMoment } from '@/i18n/moment';
import { formatFen } from '@/i18n/money';
import { exclusionsText, minimumText, offText, tierText } from '@/i18n/promotions';
import { inLocale } from '@/i18n/text';
import { useNoting } from '../../stock/item/_ui/use-noting';
import type { Part } from './part';
import styles from './promotions.module.css';

/** What it gives, to whom, and what it leaves out. */
function termsOf(draft: PromotionDraft, { list, text }: Part, locale: Locale): string[] {
  const chosen = list.choices.filter(({ id }) => draft.items.includes(id) || draft.categories.includes(id));
  const names = chosen.map(({ name }) => name);
  const left = draft.kind === 'item' ? names.map((name) => inLocale(name, locale)).join(locale === 'zh' ? '、' : ', ') : exclusionsText({ names, discounted: draft.excludesDiscounted }, locale);
  if (draft.kind === 'tiers') return [...draft.tiers.map(({ threshold, amount }) => tierText({ threshold: fen(threshold), amount: fen(amount) }, locale)), left ?? ''];
  if (draft.kind === 'item') return [offText(offOf(draft), locale), left ?? ''];
  const code = draft.coupon && `${text.kinds.coupon} ${draft.coupon.code}`;
  return [code ?? '', offText(offOf(draft), locale), minimumText({ minimum: fen(draft.minimum) }, locale), left ?? ''];
}

/** What it has cost so far, and what the good that earns least still earns. */
function costsOf({ cost, least, unknown, used, draft }: PromotionView, text: DeskPromotionMessages, locale: Locale): string[] {
  const { coupon } = draft;
  return [
    fill(text.cost, { amount: formatFen(cost.amount), orders: cost.orders }),
    coupon ? fill(coupon.cap === null ? text.used : text.usedOf, { used, cap: coupon.cap ?? 0 }) : '',
    least ? fill(text.margin, { percent: least.percent, item: inLocale(least.name, locale), price: formatFen(least.price), cost: formatFen(least.cost) }) : '',
    unknown > 0 ? fill(text.unknown, { count: unknown }) : '',
  ].filter(Boolean);
}

/** When it begins, where that is to come, and when it ends. */
const whenOf = ({ state, draft }: PromotionView, text: DeskPromotionMessages, time: (at: string) => string): string[] => [
  state === 'planned' ? fill(text.from, { time: time(draft.startsAt) }) : '',
  draft.endsAt ? fill(text.until, { time: time(draft.endsAt) }) : '',
];

/** One promotion, lit while it holds. */
export function PromotionRow({ view, part, onEdit }: { view: PromotionView; part: Part; onEdit: () => void }) {
  const { list, text } = part;
  const { locale, building } = useDesk();
  const now = new Date(useNow());
  const { busy, fault, note } = useNoting();
  const [asked, ask] = useState(false);
  const { id, state, draft } = view;
  const name = inLocale(draft.name, locale);
  const turn = (turn: 'pause' | 'resume' | 'end') => note(() => turnPromotionAction({ shop: list.shop, promotion: id, turn }));
  const when = whenOf(view, text, (at) => formatMoment(at, now, building.timeZone, locale));
  return (
    <li className={state === 'running' ? styles.lit : styles.line} aria-label={name}>
      <span className={styles.what}>
        <b>{name}</b>
        <span className={state === 'running' ? styles.on : styles.state}>{text.states[state]}</span>
        <span>{[...termsOf(draft, part, locale), ...when].filter(Boolean).join(' · ')}</span>
        {costsOf(view, text, locale).map((line) => (
          <span key={line} className={view.least?.isBelowCost ? styles.below : undefined}>
            {line}
          </span>
        ))}
        {fault !== null && <span role="alert" className={styles.fault}>{fault}</span>}
      </span>
      {state !== 'over' && (
        <span className={styles.taps}>
          <button type="button" className="go plain" disabled={busy} aria-label={fill(text.editNamed, { name })} onClick={onEdit}>
            {text.edit}
          </button>
          <button type="button" className="go plain" disabled={busy} aria-label={fill(state === 'paused' ? text.resumeNamed : text.pauseNamed, { name })} onClick={() => void turn(state === 'paused' ? 'resume' : 'pause')}>
            {state === 'paused' ? text.resume : text.pause}
          </button>
          <button type="button" className="go plain" disabled={busy} aria-label={fill(text.endNamed, { name })} onClick={() => ask(true)}>
            {text.end}
          </button>
        </span>
      )}
      {asked && <AskFirst title={fill(text.endNamed, { name })} question={text.endSure} words={{ yes: text.end, no: text.keep }} onYes={() => turn('end')} onClose={() => ask(false)} />}
    </li>
  );
}
