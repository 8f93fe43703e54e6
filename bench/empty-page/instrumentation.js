/** Nothing to do. Without this file Next would look two folders up, too, and start the shop's own server here. */
export function register() {}
