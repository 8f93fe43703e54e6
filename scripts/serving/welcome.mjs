import { networkAddress } from './addresses.mjs';

/** @typedef {import('../setup/prepare-data.mjs').Prepared} Prepared */
/** @typedef {import('../setup/settings.mjs').Settings} Settings */

/** @param {string} text @returns {Promise<string>} a QR code made of characters */
async function terminalQr(text) {
  const { default: qrcode } = await import('qrcode');
  return process.stdout.isTTY ? qrcode.toString(text, { type: 'terminal', small: true }) : qrcode.toString(text, { type: 'utf8' });
}

/**
 * Prints where everything is, and the owner's sign-in the first time only: it is stored nowhere but as a hash.
 * @param {Settings} settings
 * @param {Prepared} prepared
 */
export async function welcome({ publicUrl, port, isPublicUrlSet }, { placard, seeded }) {
  const lines = ['', `Customers: ${publicUrl}/`];
  if (placard) {
    const url = `${publicUrl}/f/q/${placard.floor}-${placard.code}`;
    lines.push(`Placard of floor ${placard.floor}: ${url}`, await terminalQr(url));
  }
  lines.push(`Desk: ${publicUrl}/desk`);
  if (seeded) lines.push('', 'Staff name: owner', `Passcode: ${seeded.ownerPasscode}`, '(shown once; npm run passcode -- owner makes a new one)');
  if (!isPublicUrlSet) lines.push('', phoneHint(port));
  console.log(lines.join('\n'));
}

/** @param {number} port */
function phoneHint(port) {
  const address = networkAddress() ?? "<this machine's address>";
  const otherPort = port === 3000 ? '' : `PORT=${port} `;
  return `To try it from a phone on the same network: ${otherPort}PUBLIC_URL=http://${address}:${port} npm start`;
}
