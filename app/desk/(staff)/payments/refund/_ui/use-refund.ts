'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { add, type Fen, zero } from '@/domain/money';
import { type HandRefund, planHandRefund } from '@/domain/payments/hand-refund';
import type { RefundView } from '@/domain/payments/payments-view';
import { unsignedFen } from '@/i18n/typed-money';
import { refundByHandAction } from '@/app/desk/_actions/refund-by-hand';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

/** Typed amounts by the id of a line, and of the fees. */
type Typed = Readonly<Record<string, string>>;

export const ofFees = 'fees';

/** Fen of what stands in a field; an empty one is nothing, null is no amount. */
const amountIn = (typed: Typed, of: string): Fen | null => ((typed[of] ?? '').trim() === '' ? zero : unsignedFen(typed[of]!));

function wishOf(order: RefundView, typed: Typed): HandRefund | null {
  const lines = order.lines.map(({ id }) => ({ line: id, amount: amountIn(typed, id) }));
  const fees = amountIn(typed, ofFees);
  if (fees === null || lines.some(({ amount }) => amount === null)) return null;
  return { kind: 'parts', fees, lines: lines.map(({ line, amount }) => ({ line, amount: amount! })).filter(({ amount }) => amount > 0) };
}

/** What somebody types of a refund, what it comes to, and the noting of it; the same plan as the server's says what may be. */
export function useRefund(shop: string, order: RefundView) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const [typed, setTyped] = useState<Typed>({});
  const wish = wishOf(order, typed);
  const sum = wish?.kind === 'parts' ? add(wish.fees, ...wish.lines.map(({ amount }) => amount)) : null;
  const isEmpty = sum === 0;
  const isWrong = wish === null || (!isEmpty && !planHandRefund(order, wish).ok);
  async function note(refund: HandRefund): Promise<void> {
    const done = await act(() => refundByHandAction({ order: order.order, refund }));
    if (done?.ok) router.push(`/desk/payments?shop=${shop}`);
    else router.refresh();
  }
  const edit = (of: string, value: string) => setTyped((known) => ({ ...known, [of]: value }));
  return { typed, edit, sum, isEmpty, isWrong, busy, fault, note, noteParts: () => (wish && !isWrong && !isEmpty ? note(wish) : Promise.resolve()) };
}
