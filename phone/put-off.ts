const key = 'upstairs:update-later';

/** Whether somebody on this visit wants to go on with the version that they have. */
export function isUpdatePutOff(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Asks no more on this visit; where nothing can be kept, no more on this page. */
export function putUpdateOff(): void {
  try {
    sessionStorage.setItem(key, '1');
  } catch {
    // A private window may forbid even this.
  }
}
