/** Words that stand where a floor or a shop could stand in a URL and never are one (decision 0008). */
export const reservedWords = ['orders', 'checkout', 'menu', 'q', 'offline', 'manifest.webmanifest', 'groups'] as const;
