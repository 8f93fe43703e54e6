/** Characters of a phone number as it is written. */
export const phoneLimit = 25;

/** As one dials it, from inside the building or outside; an extension of a house exchange may have two digits, a star or a hash. */
const shape = /^\+?\d[\d ()*#-]{1,23}$/;

/** Why this cannot be a shop's phone, or null. */
export function phoneFault(typed: string): 'required' | 'not_a_phone' | null {
  const phone = typed.trim();
  if (phone === '') return 'required';
  return shape.test(phone) ? null : 'not_a_phone';
}
