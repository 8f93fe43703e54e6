/** Characters of a staff name, as it is stored. */
export const staffNameLimit = 32;

/** Hours for which a link gives a role, and for which one sets a new passcode. */
export const linkHours = { join: 72, reset: 24 } as const;

/** Links of one shop, or for one person, that may be open at once: more are a mistake or a flood. */
export const openLinks = 20;
