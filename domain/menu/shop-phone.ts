/** Characters of a phone number as it is written. */
export const phoneLimit = 24;

/** A number that one can call, as people write it; digits, a plus, and what only helps to read it, since only those are dialled. */
const shape = /^\+?\d[\d ()-]{1,22}\d$/;

/** Why this cannot be a shop's phone, or null; an extension of the building's own exchange is one. */
export function phoneFault(typed: string): 'required' | 'not_a_phone' | null {
  const phone = typed.trim();
  if (phone === '') return 'required';
  return phone.length <= phoneLimit && shape.test(phone) ? null : 'not_a_phone';
}
