/**
 * A picture is kept as one path: a drawing that comes with the app, `/goods/banana.svg`; an upload, `/pictures/<hash>`,
 * of which the server keeps two sizes; or '', none.
 */
const upload = /^\/pictures\/[0-9a-f]{64}$/;
const drawing = /^\/goods\/[a-z0-9-]+\.svg$/;

/** Sides of the squares that are kept of an upload, in pixels: on a row's tile, and on the sheet. */
export const pictureSizes = [96, 480] as const;

/** A tile nobody drew anything on. */
const noPicture = '/goods/none.svg';

export const uploadPath = (hash: string): string => `/pictures/${hash}`;

/** Whether it may stand in an item: nothing that leads elsewhere, or to a size of its own. */
export const isPicture = (path: string): boolean => path === '' || upload.test(path) || drawing.test(path);

/**
 * Where the picture of a row lies. It is put in where rows are read (server/menu/shop-from-rows.ts), so that menu pages, the
 * board and the orders that copy it carry no code for it.
 */
export const rowPicture = (path: string): string =>
  path === '' ? noPicture : upload.test(path) ? `${path}-${pictureSizes[0]}.webp` : path;

/** The larger one of a photograph that a row shows small; null for a drawing, which is as good at any size. */
export const sheetPicture = (shown: string): string | null => {
  const [path, small] = [shown.slice(0, -'-96.webp'.length), shown.endsWith(`-${pictureSizes[0]}.webp`)];
  return small && upload.test(path) ? `${path}-${pictureSizes[1]}.webp` : null;
};
