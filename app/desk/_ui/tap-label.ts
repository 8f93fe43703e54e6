import { orderNumber } from '@/domain/orders/order-number';
import type { BoardMessages } from '@/i18n/board';
import { fill } from '@/i18n/fill';
import type { Tap } from '@/phone/desk/tap';

/** What a tap asked for, in the words of its button. */
export function tapLabel({ action, number }: Tap, text: BoardMessages): string {
  const name = orderNumber(number);
  if (action.kind === 'undo') return fill(text.done.undoNamed, { number: name });
  if (action.kind === 'confirm') return fill(text.done.confirmNamed, { number: name });
  return fill(text.stepNamed, { step: text.steps[action.input.step], number: name });
}
