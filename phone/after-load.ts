/** Pictures that a lift's network never answers would hold the load event up for ever: it is passed by then, in milliseconds. */
const patience = 10_000;

/** Calls back once the page is loaded and the phone has nothing better to do; returns how to call it off. */
export function afterLoad(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    removeEventListener('load', idle);
    clearTimeout(timer);
  };
  // Safari has no idle callback; a moment later is as good there.
  function idle(): void {
    stop();
    timer = setTimeout(then, 200);
  }
  if (document.readyState === 'complete') idle();
  else {
    addEventListener('load', idle);
    timer = setTimeout(idle, patience);
  }
  return stop;
}
