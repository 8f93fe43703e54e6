'use client';
import { useState } from 'react';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { PromotionKind } from '@/domain/promotions/promotion';
import type { PromotionDraft } from '@/domain/promotions/promotion-draft';
import type { PromotionView } from '@/domain/promotions/promotion-view';
import type { Opened, Part } from './part';
import { PromotionForm } from './promotion-form';
import { PromotionRow } from './promotion-row';
import styles from './promotions.module.css';

const empty = (kind: PromotionKind, at: string): PromotionDraft => ({
  kind,
  name: { zh: '', en: '' },
  off: kind === 'tiers' ? null : { kind: kind === 'item' ? 'percent' : 'amount', value: kind === 'item' ? 10 : 500, most: null },
  tiers: kind === 'tiers' ? [{ threshold: 3_000, amount: 300 }] : [],
  minimum: kind === 'coupon' ? 2_000 : 0,
  items: [],
  categories: [],
  excludesDiscounted: false,
  startsAt: at,
  endsAt: null,
  coupon: kind === 'coupon' ? { code: '', cap: 100, perPhone: 1 } : null,
});

const kinds = ['tiers', 'coupon', 'item'] as const;

/** Every promotion of a shop with what it costs, and the form that adds or changes one. */
export function Promotions(part: Part) {
  const { list, text, at } = part;
  const [opened, open] = useState<Opened | null>(null);
  const { locale } = useDesk();
  const edit = ({ id, revision, draft }: PromotionView) => open({ promotion: { id, revision }, draft });
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.adds}>
        {kinds.map((kind) => (
          <button key={kind} type="button" className="go plain" onClick={() => open({ promotion: null, draft: empty(kind, at) })}>
            {text.add[kind]}
          </button>
        ))}
      </div>
      {list.promotions.length === 0 && <p className="window">{text.none}</p>}
      <ul className={styles.list}>
        {list.promotions.map((view) => (
          <PromotionRow key={view.id} view={view} part={part} onEdit={() => edit(view)} />
        ))}
      </ul>
      {opened && <PromotionForm key={`${opened.promotion?.id ?? opened.draft.kind} ${locale}`} opened={opened} part={part} onClose={() => open(null)} />}
    </DeskScreen>
  );
}
