/** Calls back once the page is loaded and the phone has nothing better to do; returns how to call it off. */
export function afterLoad(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Safari has no idle callback; a moment later is as good there.
  const idle = () => (timer = setTimeout(then, 200));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
  return () => {
    removeEventListener('load', idle);
    clearTimeout(timer);
  };
}
