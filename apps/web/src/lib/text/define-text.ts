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

export interface Text<T> {
  readonly vi: Words<T>;
  readonly en: Words<T>;
}

/** Joins the two languages of a feature. Both are whole by their type: English lacks no sentence of the Vietnamese. */
export function defineText<const T extends object>(vi: T & Catalogue, en: Words<T>): Text<T> {
  // Words<T> only forgets the literal texts of `vi`; TypeScript cannot see that through the recursion.
  return { vi: vi as unknown as Words<T>, en };
}
