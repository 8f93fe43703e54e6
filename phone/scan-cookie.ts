import { parsePlacard, type PlacardReference, scanCookie } from '@/domain/building/placard';
import { takeScan } from './scan';

/**
 * The scan that the placard's redirect left in a cookie for the first page that can keep it, and takes it from there;
 * null when there is none. The fragment says the same, but only to the page that the redirect led to.
 */
export function takeScanCookie(): PlacardReference | null {
  const value = document.cookie.split('; ').find((each) => each.startsWith(`${scanCookie}=`))?.slice(scanCookie.length + 1);
  if (value === undefined) return null;
  document.cookie = `${scanCookie}=; Path=/f; Max-Age=0; SameSite=Lax`;
  const { floor, code } = parsePlacard(value);
  return floor && code ? { floor, code } : null;
}

/** Keeps a scan whose own page was left before its scripts ran. */
export function takeWaitingScan(at: Date): void {
  const waiting = takeScanCookie();
  if (waiting) takeScan(waiting, at);
}
