'use client';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** Milliseconds between tries. */
const pause = 1_500;

/** Tries until it is there, however long the lift takes; never rejects. */
function untilThere<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(() => new Promise<void>((rested) => setTimeout(rested, pause)).then(() => untilThere(load)));
}

type Part<P> = { default: ComponentType<P> };

/**
 * A part of a page that only a tap needs. It stays out of what the page loads first; the page asks for it with
 * `fetch` as soon as it stands, so that it is there before the tap, and before the signal goes.
 */
export function late<P>(load: () => Promise<Part<P>>): LazyExoticComponent<ComponentType<P>> & { fetch: () => void } {
  let coming: Promise<Part<P>> | undefined;
  let there: Part<P> | undefined;
  const come = () => (coming ??= untilThere(load).then((part) => (there = part)));
  // React shows what stands in for a part even when its promise is kept already: a part that is there is handed over at once.
  const atOnce = (part: Part<P>) => ({ then: (take: (part: Part<P>) => void) => take(part) }) as Promise<Part<P>>;
  return Object.assign(lazy(() => (there ? atOnce(there) : come())), { fetch: () => void come() });
}
