/** What the browser keeps under a name; `null` where it keeps nothing or lets nobody look. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Browsers may refuse storage altogether; then every visit is the first.
    return null;
  }
}

/** Keeps a text under a name; false where the browser refuses or has no room. */
export function writeStored(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    // The caller tells the reader.
    return false;
  }
}
