/** Calls back when the network is back and when somebody looks at the page again; returns how to stop. */
export function onGoodMoments(then: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && then();
  addEventListener('online', then);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', then);
    document.removeEventListener('visibilitychange', seen);
  };
}
