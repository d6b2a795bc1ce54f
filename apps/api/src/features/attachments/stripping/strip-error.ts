/** Why a file cannot be shown to a scorer: something in it could tell who wrote it and cannot be taken out safely. */
export const STRIP_REFUSALS = ['HAS_EMBEDDED_FILES', 'HAS_OTHER_PICTURES', 'NOT_READABLE'] as const;
export type StripRefusal = (typeof STRIP_REFUSALS)[number];

export class StripError extends Error {
  override readonly name = 'StripError';
  readonly refusal: StripRefusal;

  constructor(refusal: StripRefusal, options?: ErrorOptions) {
    super(`A file cannot be stripped: ${refusal}`, options);
    this.refusal = refusal;
  }
}
