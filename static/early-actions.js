/**
 * Notes what a reader does before the page's own scripts have started: which fields are filled in, which disclosures opened.
 * `$lib/early-actions.ts` takes the notes over, so that starting undoes nothing.
 */
(() => {
  const types = ['click', 'input', 'change'];
  const noted = [];
  // Each once, however many keys it took: what stands in a field is read when the notes are taken over.
  const isNoted = (type, target) => noted.some((one) => one.type === type && one.target === target);
  const note = ({ type, target }) => {
    if (!isNoted(type, target)) noted.push({ type, target });
  };
  for (const type of types) document.addEventListener(type, note, { capture: true });
  globalThis.earlyActions = {
    noted,
    stop() {
      for (const type of types) document.removeEventListener(type, note, { capture: true });
    },
  };
})();
