import { RateLimiterMemory } from 'rate-limiter-flexible';
import { perDatabase } from '@/server/per-database';
import { secondsToWait } from '@/server/seconds-to-wait';
import { GrowingWait } from './growing-wait';

/** Wrong passcodes that all unknown browsers of one address may try for one name, and for all names, in 15 minutes. */
const period = 15 * 60;
export const triesForName = 100;
export const triesForAddress = 300;

const waitRule = { free: 3, first: 5, longest: 15 * 60, forgetAfter: 24 * 60 * 60, keys: 10_000 };

const kept = () =>
  perDatabase('sign-in-brakes', () => ({
    device: new GrowingWait(waitRule),
    name: new RateLimiterMemory({ points: triesForName, duration: period }),
    address: new RateLimiterMemory({ points: triesForAddress, duration: period }),
  }));

/** A browser by its id; `isNew`: it brought none and has just been given this one. */
export type Device = { id: string; isNew: boolean };

export type Try = { name: string; device: Device; address: string; known: boolean };

const nameKey = ({ name, address }: Try): string => JSON.stringify([name, address]);
// Browsers that bring no id share one wait per address: they did not keep the one that the first try gave them.
const deviceKey = ({ name, device, address }: Try): string =>
  JSON.stringify(device.isNew ? [name, 'new at', address] : [name, device.id]);

/**
 * May this try be made? A browser waits for its own wrong passcodes only, longer each time. Browsers on which this
 * person never signed in share two slow, generous brakes besides, against a phone that throws its id away; the
 * desk's tablet has a proof and passes them, so nobody can lock it out, nor the building behind its one address.
 * @returns seconds to wait, or 0. Counts as wrong until `trySucceeded`.
 */
export async function beginTry(attempt: Try): Promise<number> {
  const { device, name, address } = kept();
  const own = device.left(deviceKey(attempt));
  // A browser that must wait anyway takes nothing from what the others share.
  if (own > 0) return own;
  if (!attempt.known) {
    const shared = (await secondsToWait(address, attempt.address)) || (await secondsToWait(name, nameKey(attempt)));
    if (shared > 0) return shared;
  }
  return device.begin(deviceKey(attempt));
}

/** The passcode was right: what the try had counted is taken back. */
export async function trySucceeded(attempt: Try): Promise<void> {
  const { device, name, address } = kept();
  device.succeed(deviceKey(attempt));
  if (attempt.known) return;
  await address.reward(attempt.address);
  await name.reward(nameKey(attempt));
}
