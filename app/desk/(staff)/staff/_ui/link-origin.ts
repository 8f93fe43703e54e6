/** `url` is `PUBLIC_URL`; local: it means this machine only. */
export type LinkOrigin = { url: string; local: boolean };
