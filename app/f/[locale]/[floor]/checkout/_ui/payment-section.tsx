'use client';
import s from './checkout.module.css';
import { Problem } from './problem';
import { useCheckout } from './use-checkout';

/** Cash, or the shop's collection code on the runner's phone, both at the door and after weighing (rules.md, 15). */
export function PaymentSection() {
  const { m, shop, form, edit } = useCheckout();
  return (
    <fieldset className={s.payment}>
      <legend>{m.payment}</legend>
      <Problem at="payment" />
      <div className="card">
        <div className={s.pay}>
          <label>
            <input type="radio" name="payment" checked={form.payment === 'cash'} onChange={() => edit({ payment: 'cash' })} />
            <b>{m.cash}</b>
          </label>
        </div>
        {shop.takesCode && (
          <div className={s.pay}>
            <label>
              <input
                type="radio"
                name="payment"
                checked={form.payment === 'code'}
                onChange={() => edit({ payment: 'code' })}
                aria-describedby="code-hint"
              />
              <b>{m.code}</b>
            </label>
            <p id="code-hint">{m.codeHint}</p>
          </div>
        )}
      </div>
    </fieldset>
  );
}
