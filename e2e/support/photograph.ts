import sharp from 'sharp';

/** A photograph as a phone takes it. */
export const photograph = async () => ({
  name: 'IMG_1.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c98a2a', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).jpeg().toBuffer(),
});
