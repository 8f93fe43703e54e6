import { faultsFound } from '@/domain/field-faults';
import type { OwnedShop, ShopTermsInput } from '@/domain/menu/shop-terms';
import { typedFen, unsignedFen } from '@/i18n/typed-money';

type Money = 'minimumOrder' | 'deliveryFee' | 'smallOrderFee';

/** Amounts as they are typed: half a number is not yet one. */
export type TermsDraft = Omit<ShopTermsInput, Money> & Record<Money, string>;

export const draftOf = ({ name, tagline, floor, minimumOrder, deliveryFee, smallOrderFee }: OwnedShop): TermsDraft => ({
  name, tagline, floor,
  minimumOrder: typedFen(minimumOrder),
  deliveryFee: typedFen(deliveryFee),
  smallOrderFee: smallOrderFee === null ? '' : typedFen(smallOrderFee),
});

/** The terms as they are sent, or which amounts are none. */
export function termsOf(draft: TermsDraft): { terms: ShopTermsInput; faults: Readonly<Record<string, string>> } {
  const read = { minimumOrder: unsignedFen(draft.minimumOrder), deliveryFee: unsignedFen(draft.deliveryFee) };
  const isEmpty = draft.smallOrderFee.trim() === '';
  const smallOrderFee = isEmpty ? null : unsignedFen(draft.smallOrderFee);
  const fault = (isWrong: boolean) => (isWrong ? 'not_money' : null);
  const faults = faultsFound({
    minimumOrder: fault(read.minimumOrder === null),
    deliveryFee: fault(read.deliveryFee === null),
    smallOrderFee: fault(!isEmpty && smallOrderFee === null),
  });
  return { terms: { ...draft, minimumOrder: read.minimumOrder ?? 0, deliveryFee: read.deliveryFee ?? 0, smallOrderFee }, faults };
}
