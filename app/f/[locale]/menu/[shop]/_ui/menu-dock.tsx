'use client';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen, formatShortFen } from '@/i18n/money';
import s from './menu.module.css';
import type { PageCart } from './priced-cart';
import { useMenu } from './use-menu';

type Props = {
  priced: PageCart;
  /** What is typed, or null while nothing is searched. */
  query: string | null;
  onQuery: (query: string | null) => void;
  onCart: () => void;
};

/** What the sum still needs, in a few words. */
function useStanding(priced: PageCart): string {
  const { m, cart, terms } = useMenu();
  const money = (amount: PageCart['total']) => formatFen(amount);
  if (cart.lines.length === 0) {
    return terms.minimumOrder > 0 ? fill(m.minimumOf, { amount: formatShortFen(terms.minimumOrder) }) : m.noMinimum;
  }
  if (priced.missing > 0 && priced.smallOrderFee > 0) {
    return fill(m.missingWithFee, { amount: money(priced.missing), fee: money(priced.smallOrderFee) });
  }
  if (priced.missing > 0) return fill(m.missing, { amount: money(priced.missing) });
  return priced.deliveryFee > 0 ? fill(m.withDelivery, { fee: money(priced.deliveryFee) }) : m.enough;
}

function SearchBar({ query, onQuery }: { query: string; onQuery: Props['onQuery'] }) {
  const { m } = useMenu();
  return (
    <form
      role="search"
      className="dock"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onQuery(null)}
    >
      <input
        type="search"
        className="seek"
        aria-label={m.search}
        placeholder={m.searchHint}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        autoFocus
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="button" className="square" onClick={() => onQuery(null)}>
        {m.searchClose}
      </button>
    </form>
  );
}

/** Search, the sum so far and the way on, under the thumb. */
export function MenuDock({ priced, query, onQuery, onCart }: Props) {
  const { m, locale, cart } = useMenu();
  const standing = useStanding(priced);
  if (query !== null) return <SearchBar query={query} onQuery={onQuery} />;
  const total = priced.estimated ? aboutFen(priced.total, locale) : formatFen(priced.total);
  return (
    <div className="dock">
      <button type="button" className="square" aria-label={m.search} onClick={() => onQuery('')}>
        <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
      </button>
      <p className={s.sum} aria-live="polite">
        <b>{cart.lines.length === 0 ? m.nothingYet : total}</b>
        <small>{standing}</small>
      </p>
      <button type="button" className={cart.lines.length === 0 ? 'go plain' : 'go'} onClick={onCart}>
        {m.viewCart}
      </button>
    </div>
  );
}
