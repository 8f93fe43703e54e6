/** Calls back when an element's size is first known and whenever it changes. @returns a function that ends it. */
export function watchSize(element: Element, tell: () => void): () => void {
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
