import { networkInterfaces } from 'node:os';

/** @returns {string | undefined} this machine's IPv4 address on its own network, where it has one */
export function networkAddress() {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))?.address;
}
