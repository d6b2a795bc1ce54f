/** What a catalogue may hold: sentences, lists of them, functions that build one from facts, and groups of these. */
interface Catalogue {
  // A function's parameters are its own business; `never` accepts any list of them.
  readonly [key: string]: string | readonly string[] | ((...facts: never[]) => string) | Catalogue;
}

/** The shape of a catalogue without its exact words, so that another language can fill it. */
export type Words<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [K in keyof T]: Words<T[K]> }; // a list maps to a list of the same length

/** The English catalogue: any part may be missing and then stays Vietnamese. */
export type PartialWords<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : T extends readonly string[]
      ? Words<T>
      : { readonly [K in keyof T]?: PartialWords<T[K]> };

export interface Text<T> {
  readonly vi: Words<T>;
  readonly en: Words<T>;
}

/**
 * Joins the two languages of a feature. Vietnamese is complete by its type; a sentence that English lacks falls back to
 * Vietnamese, never to a key.
 */
export function defineText<const T extends object>(vi: T & Catalogue, en: PartialWords<T>): Text<T> {
  // Words<T> only forgets the literal texts of `vi`; TypeScript cannot see that through the recursion.
  const words = vi as unknown as Words<T>;
  return { vi: words, en: overlay(words, en) };
}

function overlay<W>(base: W, over: unknown): W {
  if (!isGroup(base) || !isGroup(over)) return base;
  const merged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(base)) {
    const other = over[key];
    merged[key] = isGroup(value) ? overlay(value, other) : (other ?? value);
  }
  // Same keys as `base` by construction.
  return merged as W;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
