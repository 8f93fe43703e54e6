import { networkAddress } from './addresses.mjs';
import { setupAddress } from './setup-address.mjs';

/** @typedef {import('../setup/prepare-data.mjs').Prepared} Prepared */
/** @typedef {import('../setup/settings.mjs').Settings} Settings */

/** @param {string} text @returns {Promise<string>} a QR code made of characters */
async function terminalQr(text) {
  const { default: qrcode } = await import('qrcode');
  return process.stdout.isTTY ? qrcode.toString(text, { type: 'terminal', small: true }) : qrcode.toString(text, { type: 'utf8' });
}

/**
 * Prints the one address that matters while the folder holds no building.
 * @param {Settings} settings
 * @param {string} token
 */
async function welcomeOwner({ publicUrl, port, given, isPublicUrlSet }, token) {
  const address = setupAddress(publicUrl, token);
  const lines = ['', 'This folder holds no building yet. Open this address to set yours up, or to try the demo:', address, await terminalQr(address)];
  lines.push('(good until the next start; SETUP=demo npm start goes straight to the demo)');
  if (!isPublicUrlSet) lines.push('', phoneHint(port, given));
  console.log(lines.join('\n'));
}

/**
 * Prints where everything is, and the owner's sign-in the first time only: it is stored nowhere but as a hash.
 * @param {Settings} settings
 * @param {Prepared} prepared
 * @param {string | null} token of /desk/setup, while the folder holds no building
 */
export async function welcome(settings, { placard, seeded }, token) {
  if (token !== null) return welcomeOwner(settings, token);
  const { publicUrl, port, given, isPublicUrlSet } = settings;
  const lines = ['', `Customers: ${publicUrl}/`];
  if (placard) {
    const url = `${publicUrl}/f/q/${placard.floor}-${placard.code}`;
    lines.push(`Placard of floor ${placard.floor}: ${url}`, await terminalQr(url));
  }
  lines.push(`Desk: ${publicUrl}/desk`);
  if (seeded) lines.push('', 'Staff name: owner', `Passcode: ${seeded.ownerPasscode}`, '(shown once; npm run passcode -- owner makes a new one)');
  if (!isPublicUrlSet) lines.push('', phoneHint(port, given));
  console.log(lines.join('\n'));
}

/** @param {number} port @param {string} given what this start was given */
function phoneHint(port, given) {
  const address = networkAddress() ?? "<this machine's address>";
  return `To try it from a phone on the same network: ${given}PUBLIC_URL=http://${address}:${port} npm start`;
}
