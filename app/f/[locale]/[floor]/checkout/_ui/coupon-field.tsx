'use client';
import { useState } from 'react';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { exclusionsText, minimumText, offText, promotionMessages } from '@/i18n/promotions';
import { couponLimit } from '@/phone/checkout-draft';
import { TextField } from '../../_ui/text-field';
import s from './checkout.module.css';
import { type Checkout, useCheckout } from './use-checkout';

/** What stands below the field: what the coupon gives, what it still asks for, or why it gives nothing. */
function standingOf({ coupon, priced, locale, zone }: Checkout): string | null {
  const words = promotionMessages[locale];
  if (coupon.kind === 'asking') return words.asking;
  if (coupon.kind === 'unjudged') return words.unjudged;
  if (coupon.kind === 'refused') return errorText(coupon.error, locale, zone);
  if (coupon.kind === 'none') return null;
  const { terms } = coupon;
  const left = exclusionsText(terms.excludes, locale);
  const told = [offText(terms.off, locale), minimumText(terms, locale), left].filter(Boolean).join(' · ');
  if (priced.couponMissing > 0) return `${fill(words.couponMissing, { missing: formatFen(priced.couponMissing) })} · ${told}`;
  return priced.discounts.some(({ promotion }) => promotion === terms.id) ? told : `${words.givesNothing} · ${told}`;
}

/**
 * A coupon's code: folded until somebody has one, so that an order without costs no tap more. Then it stays unfolded: a code with a
 * typing error is taken out in order to type it again.
 */
export function CouponField() {
  const checkout = useCheckout();
  const { form, edit, coupon, locale } = checkout;
  const words = promotionMessages[locale];
  const [typed, setTyped] = useState('');
  const isUsed = form.coupon !== '';
  const [isUnfolded, setUnfolded] = useState(isUsed);
  const take = (code: string) => {
    setTyped('');
    edit({ coupon: code });
  };
  return (
    <details className={s.coupon} open={isUsed || isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{words.haveCoupon}</summary>
      <div>
        <TextField
          id="coupon"
          label={words.coupon}
          hint="coupon-standing"
          value={isUsed ? form.coupon : typed}
          onChange={({ target }) => setTyped(target.value)}
          onDone={() => !isUsed && take(typed.trim())}
          maxLength={couponLimit}
          readOnly={isUsed}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <button type="button" className="go plain" disabled={!isUsed && typed.trim() === ''} onClick={() => take(isUsed ? '' : typed.trim())}>
          {isUsed ? words.dropCoupon : words.useCoupon}
        </button>
      </div>
      <p id="coupon-standing" role="status" className={coupon.kind === 'refused' ? s.lack : s.soft}>
        {standingOf(checkout)}
      </p>
    </details>
  );
}
