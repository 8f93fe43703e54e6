import { flushSync } from 'react-dom';

/**
 * Shows what is wrong and goes to the first of it: longer forms than a screen would otherwise refuse without a word.
 * @param area the form; what was read of an event before anything was awaited
 * @param show sets the state that marks the fields; drawn when this returns
 */
export function leadToFault(area: HTMLElement | null, show: () => void): void {
  flushSync(show);
  area?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
