/** Remembers what was told lately, so that it is not told again at once. */
export interface QuietMemory {
  /** True when the key was not told within the quiet time before `at`; it counts as told from then on. */
  isNews(key: string, at: Date): boolean;
  /** As if it had not been told. */
  forget(key: string): void;
}

/** Holds no more than `most` keys: beyond that the oldest are forgotten, and may be told once more. */
export function createQuietMemory({ quietMs, most }: { readonly quietMs: number; readonly most: number }): QuietMemory {
  const told = new Map<string, number>();
  return {
    isNews(key, at) {
      const last = told.get(key);
      if (last !== undefined && at.valueOf() - last < quietMs) return false;
      // Taken out first, so that the map stays in the order of the times.
      told.delete(key);
      told.set(key, at.valueOf());
      const [oldest] = told.keys();
      if (told.size > most && oldest !== undefined) told.delete(oldest);
      return true;
    },
    forget: (key) => void told.delete(key),
  };
}
