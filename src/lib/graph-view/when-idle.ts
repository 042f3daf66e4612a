/** Waits at most so long for a quiet moment, in ms. */
const LONGEST_WAIT = 3_000;
/** Waits so long in browsers that do not tell quiet moments (Safari up to 18), in ms. */
const USUAL_WAIT = 300;

/** Does some work once the page and its pictures are loaded and nothing else wants to run; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  const stop = new AbortController();
  const once = () => {
    if (!stop.signal.aborted) work();
  };
  const wait = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(once, { timeout: LONGEST_WAIT });
    else setTimeout(once, USUAL_WAIT);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true, signal: stop.signal });
  return () => {
    stop.abort();
  };
}
