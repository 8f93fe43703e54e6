/** The longer side of what is sent, in pixels: the shop keeps no more of it. */
const side = 1_280;

/** Eight megabytes take a minute in a lift lobby, and show no more than this. What the browser cannot draw is sent as it is. */
export async function shrinkPicture(picture: Blob): Promise<Blob> {
  try {
    const drawn = await createImageBitmap(picture, { imageOrientation: 'from-image' });
    const scale = Math.min(1, side / Math.max(drawn.width, drawn.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(drawn.width * scale);
    canvas.height = Math.round(drawn.height * scale);
    canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    drawn.close();
    return await new Promise((resolve) => canvas.toBlob((small) => resolve(small && small.size < picture.size ? small : picture), 'image/jpeg', 0.8));
  } catch {
    return picture;
  }
}
