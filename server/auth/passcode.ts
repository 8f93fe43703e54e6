import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the library's default kind, with the costs that OWASP names: 19 MiB, two rounds, one lane. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is stored of a passcode. Takes tens of milliseconds off the event loop: never inside a transaction. */
export const hashPasscode = (passcode: string): Promise<string> => hash(passcode, costs);

/** Whether this is the passcode of the hash; a hash that cannot be read fits nothing. */
export async function verifyPasscode(passcodeHash: string, passcode: string): Promise<boolean> {
  try {
    return await verify(passcodeHash, passcode);
  } catch {
    return false;
  }
}
