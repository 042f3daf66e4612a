/**
 * Remembers what is loaded for a key for as long as the key lives. Whoever asks meanwhile waits for the same; what failed is loaded again at
 * the next question.
 */
export function rememberLoad<Value>(): (key: object, load: () => Promise<Value>) => Promise<Value> {
  const loaded = new WeakMap<object, Promise<Value>>();
  return (key, load) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = load();
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
