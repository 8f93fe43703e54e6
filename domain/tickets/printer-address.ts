const name = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const number = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const v4 = new RegExp(`^(${number})\\.(${number})\\.(${number})\\.(${number})$`);

/** Looks like an address in figures, and must then be a whole one: `192.168.1` and `0x7f.1` are read differently everywhere. */
const figures = /^[\d.]+$|^0x/i;

/** What may stand in a printer's address field: an IPv4 address, a local IPv6 one, or a name. */
export const isPrinterHost = (host: string): boolean =>
  v4.test(host) ? isPrivateAddress(host) : host.includes(':') ? isPrivateAddress(host) : name.test(host) && !figures.test(host);

/**
 * Whether an address that a name led to lies within the building: loopback, the private ranges, and what devices give
 * themselves. Never the public net, and never 169.254.169.254, where clouds keep the secrets of their machines.
 */
export function isPrivateAddress(address: string): boolean {
  const found = v4.exec(address.replace(/^::ffff:/i, ''));
  if (found) {
    const [a, b] = [Number(found[1]), Number(found[2])];
    if (a === 169) return b === 254 && !(found[3] === '169' && found[4] === '254');
    return a === 127 || a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  }
  return /^::1$|^f[cd][0-9a-f]{2}:[0-9a-f:]+$|^fe[89ab][0-9a-f]:[0-9a-f:]+$/i.test(address);
}
