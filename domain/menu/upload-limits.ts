/** Bytes. A phone's picture has three to eight megabytes; a sheet of five hundred goods with every text at its longest, less than two. */
export const uploadLimits = { picture: 12 * 1024 * 1024, sheet: 2 * 1024 * 1024 } as const;
