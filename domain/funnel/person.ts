/** What a request says of who makes it. */
type Visit = {
  agent: string;
  /** Whether it carries what browsers say of why they fetch (Sec-Fetch-*). */
  saysWhy: boolean;
  /** Whether the address is one where browsers say it: https, or this machine. */
  isTrustworthy: boolean;
};

/** From these versions on a browser says why it fetches; others, and apps that name none, need not. */
const sayWhy = [
  [/\bChrome\/(\d+)/, 80],
  [/\bFirefox\/(\d+)/, 90],
  [/\bVersion\/(\d+(?:\.\d)?)\S* (?:Mobile\/\S+ )?Safari\//, 16.4],
] as const;

/** A program that borrows the name of a browser, but not what that browser says with every request, is none. */
export function isByPerson({ agent, saysWhy, isTrustworthy }: Visit): boolean {
  if (saysWhy || !isTrustworthy) return true;
  return !sayWhy.some(([name, since]) => Number(name.exec(agent)?.[1] ?? 0) >= since);
}

/**
 * So many phones that nobody has seen before may come from one address to one source in a minute: people in a lift lobby
 * scan one after another. More of them are one program that throws its id away.
 */
export const newPhonesPerMinute = 6;
