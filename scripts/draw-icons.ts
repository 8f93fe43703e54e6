import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

// Draws the icons of both apps anew: npm run icons
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** The lit lift button: up, from the line of the shop's floor. */
const litButton = `<circle cx="32" cy="32" r="21" fill="#ffc14d" stroke="#ffb11a" stroke-width="3"/>
<path d="M32 19 44 38H20Z" fill="#3b2600"/><rect x="20" y="42" width="24" height="4" rx="2" fill="#3b2600"/>`;

/** The counter's bell on an unlit button, and one light that is on: somebody waits. */
const counterBell = `<circle cx="32" cy="32" r="21" fill="#eef0f2" stroke="#b9c0c8" stroke-width="3"/>
<path d="M19.5 39a12.5 13 0 0 1 25 0Z" fill="#24272c"/><rect x="17.5" y="40.5" width="29" height="4.5" rx="2.25" fill="#24272c"/>
<circle cx="32" cy="23" r="4.5" fill="#ffb11a" stroke="#24272c" stroke-width="2"/>`;

const apps = { customer: { ground: '#24272c', sign: litButton }, desk: { ground: '#474e57', sign: counterBell } };

/** A mask may cut off all but the inner four fifths, which hold the button; where nothing cuts, corners are round. */
const svg = ({ ground, sign }: { ground: string; sign: string }, corner: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512"><rect width="64" height="64" rx="${corner}" fill="${ground}"/>${sign}</svg>`;

async function png(drawing: string, size: number): Promise<Buffer> {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(drawing)), 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

async function draw(drawing: string, size: number, name: string): Promise<void> {
  writeFileSync(path.join(folder, `${name}-${size}.png`), await png(drawing, size));
}

/** An ICO file of one picture, which is a PNG: https://en.wikipedia.org/wiki/ICO_(file_format) */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

mkdirSync(folder, { recursive: true });
for (const [name, app] of Object.entries(apps)) {
  for (const size of [192, 512]) {
    await draw(svg(app, 15), size, name);
    await draw(svg(app, 0), size, `${name}-maskable`);
  }
  // The home screen of iOS rounds the corners by itself.
  await draw(svg(app, 0), 180, `${name}-touch`);
}
// Browsers ask for it by themselves where a page has not said yet which icon is its own.
writeFileSync(path.join(folder, '../favicon.ico'), ico(await png(svg(apps.customer, 15), 32), 32));
console.log('10 icons in public/icons, and public/favicon.ico');
