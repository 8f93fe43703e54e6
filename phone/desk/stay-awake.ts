type WakeLocks = { wakeLock?: { request: (type: 'screen') => Promise<unknown> } };

let awake = false;

/** A lock ends by itself when the page is hidden. Refused (a low battery, plain http), the tablet's own setting rules. */
function ask(): void {
  if (document.visibilityState !== 'visible') return;
  (navigator as WakeLocks).wakeLock?.request('screen').catch(() => undefined);
}

/** Keeps the screen on for as long as this page is open: a board that sleeps calls nobody. Once is enough. */
export function stayAwake(): void {
  if (awake) return;
  awake = true;
  ask();
  document.addEventListener('visibilitychange', ask);
}
