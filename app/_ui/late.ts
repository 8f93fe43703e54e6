'use client';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** Milliseconds between tries. */
const pause = 1_500;

/** Tries until it is there, however long the lift takes; never rejects. */
function untilThere<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(() => new Promise<void>((rested) => setTimeout(rested, pause)).then(() => untilThere(load)));
}

/**
 * A part of a page that only a tap needs. It stays out of what the page loads first; the page asks for it with
 * `fetch` as soon as it stands, so that it is there before the tap, and before the signal goes.
 */
export function late<P>(load: () => Promise<{ default: ComponentType<P> }>): LazyExoticComponent<ComponentType<P>> & { fetch: () => void } {
  let coming: Promise<{ default: ComponentType<P> }> | undefined;
  const come = () => (coming ??= untilThere(load));
  return Object.assign(lazy(come), { fetch: () => void come() });
}
