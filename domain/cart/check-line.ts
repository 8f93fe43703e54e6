import type { Unit } from '../menu/shop';
import type { CartLine } from './cart';

type LineFault = 'unknown_option' | 'too_few_choices' | 'too_many_choices' | 'wrong_unit';

/** What a line is held against: a menu item of the server, or the lighter one that a page carries. */
export type Checkable = {
  unit: Unit;
  optionGroups: readonly { minChoices: number; maxChoices: number; options: readonly { id: string }[] }[];
};

/** Whether a line fits the item as the menu has it now; null when it does. */
export function checkLine(item: Checkable, line: CartLine): LineFault | null {
  if ((item.unit === 'weight') !== (line.grams !== null)) return 'wrong_unit';
  if (item.unit === 'weight' && line.quantity !== 1) return 'wrong_unit';
  const known = new Set(item.optionGroups.flatMap((group) => group.options.map((option) => option.id)));
  if (line.options.some((option) => !known.has(option))) return 'unknown_option';
  if (new Set(line.options).size !== line.options.length) return 'too_many_choices';
  for (const group of item.optionGroups) {
    const chosen = group.options.filter((option) => line.options.includes(option.id)).length;
    if (chosen < group.minChoices) return 'too_few_choices';
    if (chosen > group.maxChoices) return 'too_many_choices';
  }
  return null;
}
