'use client';
import { useEffect, useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { CouponTerms } from '@/domain/promotions/promotion';
import { postJson } from '@/phone/post-json';

/** What a coupon that somebody typed is worth, as far as the server has said; unjudged: it could not be asked. */
export type Coupon =
  | { kind: 'none' }
  | { kind: 'asking' }
  | { kind: 'good'; terms: CouponTerms }
  | { kind: 'refused'; error: AppError }
  | { kind: 'unjudged' };

type Answer = { asked: string; coupon: Coupon };

async function ask(shop: string, code: string): Promise<Coupon> {
  const answer = await postJson<CouponTerms>('/api/v1/coupons', { shop, code });
  if (!answer) return { kind: 'unjudged' };
  return answer.ok ? { kind: 'good', terms: answer.value } : { kind: 'refused', error: answer.error };
}

/** Asks what a code gives at a shop, and again when there is a network where there was none. */
export function useCoupon(shop: string, code: string): Coupon {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = `${shop} ${code}`;
  useEffect(() => {
    if (code === '') return;
    let over = false;
    const look = () => void ask(shop, code).then((coupon) => !over && setAnswer({ asked: `${shop} ${code}`, coupon }));
    look();
    addEventListener('online', look);
    return () => {
      over = true;
      removeEventListener('online', look);
    };
  }, [shop, code]);
  if (code === '') return { kind: 'none' };
  return answer?.asked === asked ? answer.coupon : { kind: 'asking' };
}
