/** Null, after so many milliseconds: what a race against the network ends with. */
export const after = (milliseconds: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
