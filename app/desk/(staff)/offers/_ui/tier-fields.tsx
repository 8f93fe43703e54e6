'use client';
import { TextField } from '@/app/desk/_ui/field';
import { promotionLimits } from '@/domain/promotions/promotion-draft';
import { fill } from '@/i18n/fill';
import type { FormPart } from './part';
import styles from './promotions.module.css';

/** The tiers, from the lowest: from so much on, so much less. */
export function TierFields({ typed: { tiers }, edit, wrong, part: { text } }: FormPart) {
  const set = (at: number, change: Partial<(typeof tiers)[number]>) => edit({ tiers: tiers.map((tier, index) => (index === at ? { ...tier, ...change } : tier)) });
  const money = { inputMode: 'decimal', maxLength: 12 } as const;
  return (
    <>
      {tiers.map((tier, at) => (
        <fieldset key={at} className={styles.tier}>
          <legend className="visually-hidden">{fill(text.tier, { index: at + 1 })}</legend>
          <TextField label={fill(text.threshold, { index: at + 1 })} value={tier.threshold} fault={wrong(`tiers.${at}.threshold`)} onChange={(threshold) => set(at, { threshold })} kind={money} />
          <TextField label={fill(text.less, { index: at + 1 })} value={tier.amount} fault={wrong(`tiers.${at}.amount`)} onChange={(amount) => set(at, { amount })} kind={money} />
          {tiers.length > 1 && (
            <button type="button" className="go plain" aria-label={fill(text.dropTier, { index: at + 1 })} onClick={() => edit({ tiers: tiers.filter((_, index) => index !== at) })}>
              −
            </button>
          )}
        </fieldset>
      ))}
      {tiers.length < promotionLimits.tiers && (
        <button type="button" className="go plain" onClick={() => edit({ tiers: [...tiers, { threshold: '', amount: '' }] })}>
          {text.addTier}
        </button>
      )}
    </>
  );
}
